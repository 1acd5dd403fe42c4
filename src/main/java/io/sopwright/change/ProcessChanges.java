package io.sopwright.change;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a company does differently from its template: entries of the process changed, added and removed by key. Applied to the written process, so
 * that whatever is wrong with the result is still shown where it was written.
 *
 * @param change section to key to the parts that are written anew
 * @param add section to the entries that come in
 * @param remove section to the keys that go
 */
public record ProcessChanges(Map<String, Node> change, Map<String, Node> add, Map<String, List<Located>> remove) {

    private static final String TASKS = "tasks";

    private static final Part<ProcessChanges, Map<String, Node>> CHANGE = Part.named("change", Shapes.NODE,
            ProcessChanges::change, "section to key to the parts that are written anew");
    private static final Part<ProcessChanges, Map<String, Node>> ADD = Part.named("add", Shapes.NODE, ProcessChanges::add,
            "section to the entries that come in");
    private static final Part<ProcessChanges, Map<String, List<Located>>> REMOVE = Part.named("remove",
            Shapes.listOf(Located.SHAPE), ProcessChanges::remove, "section to the keys that go");

    private static final Shape<ProcessChanges> SHAPE = new RecordShape<>("change of a process", List.of(CHANGE, ADD, REMOVE),
            in -> new ProcessChanges(in.get(CHANGE), in.get(ADD), in.get(REMOVE)));

    /** No change at all. */
    public static final ProcessChanges NONE = new ProcessChanges(Map.of(), Map.of(), Map.of());

    /** A key and where it was written. */
    public record Located(String key, Place place) {

        private static final Shape<Located> SHAPE = Shapes.located(Shapes.KEY, Located::new, Located::key);
    }

    /** What is added, and where: within which phase (tasks only), after which entry. */
    private record Addition(Optional<String> phase, Optional<String> after, Node entry) {

        private static final Part<Addition, Optional<String>> PHASE = Part.maybe("phase", Shapes.KEY, Addition::phase,
                "the phase that the task joins");
        private static final Part<Addition, Optional<String>> AFTER = Part.maybe("after", Shapes.KEY, Addition::after,
                "the entry that it follows");
        private static final Part<Addition, Node> ENTRY = Part.needed("entry", Shapes.NODE, Addition::entry, "what comes in");
        private static final Shape<Addition> SHAPE = new RecordShape<>("addition", List.of(PHASE, AFTER, ENTRY),
                in -> new Addition(in.get(PHASE), in.get(AFTER), in.get(ENTRY)));
    }

    /** How changes are written. */
    public static Shape<ProcessChanges> shape() {
        return SHAPE;
    }

    /**
     * The written process with the changes made: first what is changed, then what goes, then what comes in.
     *
     * @throws InvalidText for each change of something that is not there, and each addition of something that is
     */
    public Node.Mapping applyTo(Node.Mapping process) {
        var findings = new ArrayList<Finding>();
        var changed = process;
        for (var step : steps()) {
            try {
                changed = step.apply(changed);
            } catch (InvalidText refused) {
                findings.addAll(refused.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidText(findings.stream().sorted(Comparator.comparing(Finding::place)).toList());
        }
        return changed;
    }

    private List<UnaryOperator<Node.Mapping>> steps() {
        var steps = new ArrayList<UnaryOperator<Node.Mapping>>();
        change.forEach((section, entries) -> steps.addAll(changes(section, entries)));
        remove.forEach((section, keys) -> keys.forEach(
                key -> steps.add(process -> rewrite(process, section, key.key(), key.place(), _ -> Optional.empty()))));
        add.forEach((section, additions) -> steps.addAll(additions(section, additions)));
        return steps;
    }

    private static List<UnaryOperator<Node.Mapping>> changes(String section, Node entries) {
        if (entries instanceof Node.Mapping named) {
            return named.entries().entrySet().stream().<UnaryOperator<Node.Mapping>>map(
                    entry -> process -> changeEntry(process, section, entry.getKey(), entry.getValue()))
                    .toList();
        }
        return List.of(_ -> {
            throw notAMapping(entries);
        });
    }

    private static List<UnaryOperator<Node.Mapping>> additions(String section, Node additions) {
        if (additions instanceof Node.Mapping named) {
            return named.entries().entrySet()
                    .stream().<UnaryOperator<Node.Mapping>>map(
                            entry -> process -> addNamed(process, section, entry.getKey(), entry.getValue()))
                    .toList();
        }
        if (additions instanceof Node.Sequence list) {
            return list.items().stream().<UnaryOperator<Node.Mapping>>map(
                    item -> process -> addOne(process, section, Addition.SHAPE.read(item))).toList();
        }
        return List.of(_ -> {
            throw notAMapping(additions);
        });
    }

    private static Node.Mapping addNamed(Node.Mapping process, String section, String key, Node.Entry entry) {
        if (process.find(section, key).isPresent()) {
            throw new InvalidText(entry.key(),
                    "The template has “" + key + "” among its " + section + " already: change it instead.");
        }
        var before = process.child(section).map(ProcessChanges::mapping)
                .orElseGet(() -> new Node.Mapping(Map.of(), entry.key()));
        return process.with(section, before.with(key, entry.value()));
    }

    private static Node.Mapping changeEntry(Node.Mapping process, String section, String key, Node.Entry change) {
        return rewrite(process, section, key, change.key(), old -> Optional.of(change.value() instanceof Node.Mapping parts
                ? mapping(old).withAll(parts)
                : change.value()));
    }

    private interface Rewrite {

        /** The new entry, or nothing when it goes. */
        Optional<Node> of(Node old);
    }

    private static Node.Mapping rewrite(Node.Mapping process, String section, String key, Place place, Rewrite rewrite) {
        if (section.equals(TASKS)) {
            var phases = sequence(process, "phases", place).items().stream()
                    .map(phase -> phase.find(TASKS, key).isPresent() ? rewriteIn(mapping(phase), TASKS, key, rewrite) : phase)
                    .toList();
            if (process.child("phases").filter(before -> before instanceof Node.Sequence list && list.items().equals(phases))
                    .isPresent()) {
                throw unknown(key, place, "task", phases.stream().flatMap(phase -> keys(phase.child(TASKS)).stream()).toList());
            }
            return process.with("phases", new Node.Sequence(phases, process.placeOf("phases")));
        }
        if (process.find(section, key).isEmpty()) {
            throw unknown(key, place, "entry of " + section, keys(process.child(section)));
        }
        return rewriteIn(process, section, key, rewrite);
    }

    private static Node.Mapping rewriteIn(Node.Mapping parent, String list, String key, Rewrite rewrite) {
        return parent.with(list, switch (parent.child(list).orElseThrow()) {
            case Node.Sequence sequence -> new Node.Sequence(sequence.items().stream()
                    .flatMap(item -> isNamed(item, key) ? rewrite.of(item).stream() : Stream.of(item)).toList(),
                    sequence.place());
            case Node.Mapping mapping -> rewrite.of(mapping.child(key).orElseThrow()).map(value -> mapping.with(key, value))
                    .orElseGet(() -> mapping.without(key));
            case Node.Scalar scalar -> scalar;
        });
    }

    private static Node.Mapping addOne(Node.Mapping process, String section, Addition addition) {
        var place = addition.entry.place();
        if (!section.equals(TASKS)) {
            return process.with(section, inserted(process.child(section), addition, section));
        }
        var phaseKey = addition.phase.orElseThrow(() -> new InvalidText(place, "Say which phase the task joins: phase: <key>."));
        var phases = sequence(process, "phases", place);
        var phase = phases.child(phaseKey).orElseThrow(() -> unknown(phaseKey, place, "phase", keys(Optional.of(phases))));
        var changed = mapping(phase).with(TASKS, inserted(phase.child(TASKS), addition, "phase " + phaseKey));
        return process.with("phases",
                new Node.Sequence(phases.items().stream().map(item -> isNamed(item, phaseKey) ? changed : item).toList(),
                        phases.place()));
    }

    private static Node inserted(Optional<Node> list, Addition addition, String where) {
        var items = new ArrayList<Node>(
                list.map(node -> node instanceof Node.Sequence sequence ? sequence.items() : List.<Node>of()).orElse(List.of()));
        int at = addition.after.map(after -> 1 + indexOf(items, after).orElseThrow(
                () -> unknown(after, addition.entry.place(), "entry of " + where, keys(list)))).orElse(items.size());
        items.add(at, addition.entry);
        return new Node.Sequence(items, list.map(Node::place).orElse(addition.entry.place()));
    }

    private static Optional<Integer> indexOf(List<Node> items, String key) {
        return IntStream.range(0, items.size()).boxed().filter(i -> isNamed(items.get(i), key)).findFirst();
    }

    private static boolean isNamed(Node item, String key) {
        return item.child("key").filter(name -> name instanceof Node.Scalar scalar && scalar.text().equals(key)).isPresent();
    }

    private static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw notAMapping(node);
    }

    private static InvalidText notAMapping(Node node) {
        return new InvalidText(node.place(), "A mapping from keys to what is different belongs here, not " + node.kind() + ".");
    }

    private static Node.Sequence sequence(Node.Mapping process, String key, Place place) {
        return process.child(key).filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast)
                .orElseThrow(() -> new InvalidText(place, "The template has no " + key + " to change."));
    }

    private static List<String> keys(Optional<Node> list) {
        return list.map(node -> switch (node) {
            case Node.Sequence sequence -> sequence.items().stream().flatMap(item -> item.child("key").stream())
                    .map(key -> key instanceof Node.Scalar scalar ? scalar.text() : "").toList();
            case Node.Mapping mapping -> List.copyOf(mapping.entries().keySet());
            case Node.Scalar _ -> List.<String>of();
        }).orElse(List.of());
    }

    private static InvalidText unknown(String key, Place place, String what, List<String> known) {
        return new InvalidText(
                List.of(Finding.error(place, "The template has no " + what + " “" + key + "”" + Nearest.ending(key, known))));
    }
}
