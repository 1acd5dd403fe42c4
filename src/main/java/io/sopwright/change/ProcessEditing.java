package io.sopwright.change;

import io.sopwright.consistency.References;
import io.sopwright.process.Gate;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Nearest;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an editor does to a written process, one act at a time; each gives a new process. An act that cannot be done is an {@link InvalidText}
 * with a sentence for the person at the editor. A process that could be read before an act can be read after it.
 *
 * <p>Sections are named as they are written: {@code phases}, {@code tasks}, {@code roles}, {@code events}, {@code gates}, {@code kpis} …
 */
public final class ProcessEditing {

    private static final String PHASES = WrittenProcess.PHASES;
    private static final String TASKS = WrittenProcess.TASKS;
    private static final String TITLE = "title";
    private static final Place EDITOR = new Place("editor", 1, 1);
    private static final int A_FEW = 3;

    private ProcessEditing() {}

    /** A process with something new in it, and the key that it got. */
    public record Added(Node.Mapping process, String key) {}

    /** A new phase without tasks. */
    public static Added addPhase(Node.Mapping process, String title, Spot spot) {
        return add(process, PHASES, title, nothing(), spot);
    }

    /** A new task of a phase. */
    public static Added addTask(Node.Mapping process, String phase, String title, String role, Spot spot) {
        require(process, PHASES, phase);
        return add(process, TASKS, Optional.of(phase), title, nothing().with("role", text(role)), spot);
    }

    /**
     * A new role, event, gate, KPI or entry of any other section but tasks.
     *
     * @param parts what else it says; an event says nothing else
     */
    public static Added add(Node.Mapping process, String section, String title, Node.Mapping parts, Spot spot) {
        return add(process, section, Optional.empty(), title, parts, spot);
    }

    private static Added add(Node.Mapping process, String section, Optional<String> phase, String title, Node.Mapping parts,
            Spot spot) {
        var key = NewKey.of(title, taken(process, section), Entries.singular(section));
        boolean isNamed = isNamed(process, section);
        Node entry = section.equals("events") ? text(title) : titled(title, isNamed ? Optional.empty() : Optional.of(key), parts);
        var addition = new Addition(isNamed ? Optional.of(key) : Optional.empty(), phase, spot, entry);
        return new Added(checked(process, WrittenProcess.of(process).insert(section, addition).root()), key);
    }

    private static boolean isNamed(Node.Mapping process, String section) {
        return process.child(section).map(Node.Mapping.class::isInstance)
                .orElseGet(() -> List.of("roles", "events", "products", "facts", "forms", "surveys").contains(section));
    }

    private static Node.Mapping titled(String title, Optional<String> key, Node.Mapping parts) {
        var named = key.map(name -> nothing().with("key", text(name))).orElseGet(ProcessEditing::nothing);
        return named.with(TITLE, text(title)).withAll(parts);
    }

    /** Gates guard phases and tasks alike, so that no task may be called like a phase. */
    private static List<String> taken(Node.Mapping process, String section) {
        if (!section.equals(PHASES) && !section.equals(TASKS)) {
            return keys(process, section);
        }
        return Stream.of(keys(process, PHASES), keys(process, TASKS), List.of(Gate.COMPLETION)).flatMap(List::stream).toList();
    }

    /** Another title; the key stays. */
    public static Node.Mapping rename(Node.Mapping process, String section, String key, String title) {
        return set(process, section, key, TITLE, text(title));
    }

    /** Another place in its list; a task stays in its phase. */
    public static Node.Mapping move(Node.Mapping process, String section, String key, Spot spot) {
        return move(process, section, key, Optional.empty(), spot);
    }

    /** Another place in the same or another phase. */
    public static Node.Mapping moveTask(Node.Mapping process, String key, String phase, Spot spot) {
        require(process, PHASES, phase);
        return move(process, TASKS, key, Optional.of(phase), spot);
    }

    private static Node.Mapping move(Node.Mapping process, String section, String key, Optional<String> phase, Spot spot) {
        require(process, section, key);
        if (spot.after().or(spot::before).filter(key::equals).isPresent()) {
            return process;
        }
        var move = new Move(new ProcessChanges.Located(key, EDITOR), phase, spot);
        return WrittenProcess.of(process).lift(section, key, EDITOR).putDown(section, move).root();
    }

    /**
     * Without an entry; a phase goes with its tasks.
     *
     * @throws InvalidText when something that stays names it, with a sentence that says what
     */
    public static Node.Mapping remove(Node.Mapping process, String section, String key) {
        require(process, section, key);
        var gone = section.equals(PHASES) ? tasksOf(process, key) : List.<String>of();
        var rest = WrittenProcess.of(process).remove(section, key, EDITOR).root();
        Rough.tried(rest).ifPresent(read -> {
            refuseWhileNamed(process, section, key, References.to(read, section, key));
            gone.forEach(task -> refuseWhileNamed(process, TASKS, task, References.to(read, TASKS, task)));
        });
        return rest;
    }

    private static void refuseWhileNamed(Node.Mapping process, String section, String key, List<String> references) {
        if (!references.isEmpty()) {
            var few = String.join(", ", references.subList(0, Math.min(A_FEW, references.size())));
            var more = references.size() > A_FEW ? " and " + (references.size() - A_FEW) + " more" : "";
            throw new InvalidText(EDITOR, "The " + Entries.singular(section) + " “" + title(process, section, key)
                    + "” cannot go yet, because it is named by " + few + more + ": change that first.");
        }
    }

    /**
     * One part of an entry, written anew; an empty text or list clears it.
     *
     * @param part as it is written: {@code due}, {@code for each}; the title of an event is all that it says
     * @throws InvalidText when the value is not one for this part
     */
    public static Node.Mapping set(Node.Mapping process, String section, String key, String part, Node value) {
        require(process, section, key);
        if (isEmpty(value)) {
            return clear(process, section, key, part);
        }
        if (part.equals("key")) {
            throw new InvalidText(EDITOR, "A key stays as it is: change the title instead.");
        }
        var whole = find(process, section, key).orElseThrow();
        var change = whole instanceof Node.Scalar && part.equals(TITLE) ? value : nothing().with(part, value);
        return checked(process, WrittenProcess.of(process).change(section, key, new Node.Entry(EDITOR, change)).root());
    }

    /** Without one part of an entry; nothing changes when it was not there. */
    public static Node.Mapping clear(Node.Mapping process, String section, String key, String part) {
        if (part(process, section, key, part).isEmpty()) {
            return process;
        }
        return checked(process,
                WrittenProcess.of(process).clear(section, key, new ProcessChanges.Located(part, EDITOR)).root());
    }

    /** A value as a form sends it. */
    public static Node text(String text) {
        return new Node.Scalar(text.strip(), EDITOR);
    }

    /** Some values as a form sends them, empty ones left out. */
    public static Node list(List<String> texts) {
        return new Node.Sequence(texts.stream().filter(text -> !text.isBlank()).map(ProcessEditing::text).toList(), EDITOR);
    }

    /** Parts and their values as a form sends them, empty ones left out. */
    public static Node.Mapping mapping(Map<String, String> texts) {
        var mapping = nothing();
        for (var entry : texts.entrySet()) {
            mapping = entry.getValue().isBlank() ? mapping : mapping.with(entry.getKey(), text(entry.getValue()));
        }
        return mapping;
    }

    /** A part of an entry, if it is there. */
    static Optional<Node> part(Node.Mapping process, String section, String key, String part) {
        require(process, section, key);
        return find(process, section, key).flatMap(entry -> entry.child(part));
    }

    private static boolean isEmpty(Node value) {
        return switch (value) {
            case Node.Scalar scalar -> scalar.text().isBlank();
            case Node.Sequence list -> list.items().isEmpty();
            case Node.Mapping mapping -> mapping.entries().isEmpty();
        };
    }

    /** A draft that cannot be read yet may stay so; one that can must not be broken. */
    private static Node.Mapping checked(Node.Mapping before, Node.Mapping after) {
        if (Rough.tried(before).isPresent()) {
            Rough.read(after);
        }
        return after;
    }

    private static void require(Node.Mapping process, String section, String key) {
        if (find(process, section, key).isEmpty()) {
            throw new InvalidText(EDITOR, "There is no " + Entries.singular(section) + " “" + key + "”"
                    + Nearest.ending(key, keys(process, section)));
        }
    }

    private static String title(Node.Mapping process, String section, String key) {
        return find(process, section, key).map(entry -> entry.child(TITLE).orElse(entry))
                .filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast).map(Node.Scalar::text).orElse(key);
    }

    private static Optional<Node> find(Node.Mapping process, String section, String key) {
        return entries(process, section).filter(entry -> entry.key().equals(key)).map(Entries.Keyed::node).findFirst();
    }

    private static List<String> keys(Node.Mapping process, String section) {
        return entries(process, section).map(Entries.Keyed::key).toList();
    }

    private static List<String> tasksOf(Node.Mapping process, String phase) {
        return find(process, PHASES, phase).flatMap(node -> node.child(TASKS)).map(tasks -> Entries.of(tasks).keys())
                .orElse(List.of());
    }

    private static Stream<Entries.Keyed> entries(Node.Mapping process, String section) {
        return section.equals(TASKS)
                ? entries(process, PHASES).flatMap(phase -> Entries.of(phase.node().child(TASKS), false, EDITOR).all().stream())
                : Entries.of(process.child(section), false, EDITOR).all().stream();
    }

    private static Node.Mapping nothing() {
        return new Node.Mapping(Map.of(), EDITOR);
    }
}
