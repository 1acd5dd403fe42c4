package io.sopwright.change;

import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A process as it is written, in sections whose entries have keys. Each change gives a new one; a change of something that is not there is
 * an {@link InvalidText} where the change is written. Tasks are found in whatever phase they stand.
 */
record WrittenProcess(Node.Mapping root) {

    private static final String PHASES = "phases";
    private static final String TASKS = "tasks";

    /** An entry with other parts, or another entry under its key. */
    WrittenProcess change(String section, String key, Node.Entry change) {
        return rewrite(section, key, change.key(), old -> Optional.of(change.value() instanceof Node.Mapping parts
                ? mapping(old).withAll(parts)
                : change.value()));
    }

    /** @param place where it is said that the entry goes */
    WrittenProcess remove(String section, String key, Place place) {
        return rewrite(section, key, place, _ -> Optional.empty());
    }

    /** One more entry of a section that maps keys to entries. */
    WrittenProcess put(String section, String key, Node.Entry entry) {
        if (has(root, section, key)) {
            throw new InvalidText(entry.key(),
                    "The template has “" + key + "” among its " + section + " already: change it instead.");
        }
        var before = root.child(section).map(WrittenProcess::mapping).orElseGet(() -> new Node.Mapping(Map.of(), entry.key()));
        return with(section, before.with(key, entry.value()));
    }

    /** One more entry of a section that lists entries. */
    WrittenProcess insert(String section, Addition addition) {
        return section.equals(TASKS) ? insertTask(addition) : with(section, inserted(root.child(section), addition, section));
    }

    private WrittenProcess insertTask(Addition addition) {
        var place = addition.entry().place();
        var key = addition.phase().orElseThrow(() -> new InvalidText(place, "Say which phase the task joins: phase: <key>."));
        var phases = phases(place);
        var phase = phases.child(key).orElseThrow(() -> unknown(key, place, "phase", keys(Optional.of(phases))));
        var changed = mapping(phase).with(TASKS, inserted(phase.child(TASKS), addition, "phase " + key));
        return with(PHASES, each(phases, item -> isNamed(item, key) ? changed : item));
    }

    private static Node inserted(Optional<Node> list, Addition addition, String where) {
        var entry = addition.entry();
        var items = new ArrayList<Node>(
                list.map(node -> node instanceof Node.Sequence sequence ? sequence.items() : List.<Node>of()).orElse(List.of()));
        int at = addition.after().map(after -> 1 + indexOf(items, after).orElseThrow(
                () -> unknown(after, entry.place(), "entry of " + where, keys(list)))).orElse(items.size());
        items.add(at, entry);
        return new Node.Sequence(items, list.map(Node::place).orElse(entry.place()));
    }

    /** What an entry becomes; nothing when it goes. */
    private interface Rewrite {

        Optional<Node> of(Node old);
    }

    private WrittenProcess rewrite(String section, String key, Place place, Rewrite rewrite) {
        if (section.equals(TASKS)) {
            return rewriteTask(key, place, rewrite);
        }
        if (!has(root, section, key)) {
            throw unknown(key, place, "entry of " + section, keys(root.child(section)));
        }
        return new WrittenProcess(rewriteIn(root, section, key, rewrite));
    }

    private WrittenProcess rewriteTask(String key, Place place, Rewrite rewrite) {
        var phases = phases(place);
        if (phases.items().stream().noneMatch(phase -> has(phase, TASKS, key))) {
            throw unknown(key, place, "task",
                    phases.items().stream().flatMap(phase -> keys(phase.child(TASKS)).stream()).toList());
        }
        return with(PHASES, each(phases,
                phase -> has(phase, TASKS, key) ? rewriteIn(mapping(phase), TASKS, key, rewrite) : phase));
    }

    private static Node.Mapping rewriteIn(Node.Mapping parent, String section, String key, Rewrite rewrite) {
        return parent.with(section, switch (parent.child(section).orElseThrow()) {
            case Node.Sequence list -> new Node.Sequence(list.items().stream()
                    .flatMap(item -> isNamed(item, key) ? rewrite.of(item).stream() : Stream.of(item)).toList(), list.place());
            case Node.Mapping named -> rewrite.of(named.child(key).orElseThrow()).map(value -> named.with(key, value))
                    .orElseGet(() -> named.without(key));
            case Node.Scalar scalar -> scalar;
        });
    }

    private WrittenProcess with(String section, Node entries) {
        return new WrittenProcess(root.with(section, entries));
    }

    private Node.Sequence phases(Place place) {
        return root.child(PHASES).filter(Node.Sequence.class::isInstance).map(Node.Sequence.class::cast)
                .orElseThrow(() -> new InvalidText(place, "The template has no phases to change."));
    }

    private static Node.Sequence each(Node.Sequence list, Function<Node, Node> change) {
        return new Node.Sequence(list.items().stream().map(change).toList(), list.place());
    }

    /** Not {@link Node#find}: an entry of a list has an index too, but nobody may change it by that. */
    private static boolean has(Node parent, String section, String key) {
        return keys(parent.child(section)).contains(key);
    }

    private static Optional<Integer> indexOf(List<Node> items, String key) {
        return IntStream.range(0, items.size()).boxed().filter(i -> isNamed(items.get(i), key)).findFirst();
    }

    private static boolean isNamed(Node item, String key) {
        return item.child("key").filter(name -> name instanceof Node.Scalar scalar && scalar.text().equals(key)).isPresent();
    }

    private static List<String> keys(Optional<Node> entries) {
        return entries.map(node -> switch (node) {
            case Node.Sequence list -> list.items().stream().flatMap(item -> item.child("key").stream())
                    .map(key -> key instanceof Node.Scalar scalar ? scalar.text() : "").toList();
            case Node.Mapping named -> List.copyOf(named.entries().keySet());
            case Node.Scalar _ -> List.<String>of();
        }).orElse(List.of());
    }

    private static Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw notAMapping(node);
    }

    static InvalidText notAMapping(Node node) {
        return new InvalidText(node.place(), "A mapping from keys to what is different belongs here, not " + node.kind() + ".");
    }

    private static InvalidText unknown(String key, Place place, String what, List<String> known) {
        return new InvalidText(place, "The template has no " + what + " “" + key + "”" + Nearest.ending(key, known));
    }
}
