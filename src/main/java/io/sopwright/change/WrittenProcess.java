package io.sopwright.change;

import io.sopwright.change.Entries.Keyed;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A process as it is written, in sections whose entries have keys. Each change gives a new one; a change of something that is not there is
 * an {@link InvalidText} where the change is written. Tasks are found in whatever phase they stand.
 *
 * @param lifted what was taken out and not yet put down elsewhere, by section and key
 */
record WrittenProcess(Node.Mapping root, Map<List<String>, Lifted> lifted) {

    static final String PHASES = "phases";
    static final String TASKS = "tasks";

    /** An entry on its way. */
    record Lifted(Keyed entry, boolean named, Optional<String> phase) {}

    static WrittenProcess of(Node.Mapping root) {
        return new WrittenProcess(root, Map.of());
    }

    /** An entry with other parts, or another entry under its key. */
    WrittenProcess change(String section, String key, Node.Entry change) {
        return rewrite(section, key, change.key(),
                old -> Optional.of(change.value() instanceof Node.Mapping parts && old instanceof Node.Mapping before
                        ? before.withAll(parts)
                        : change.value()));
    }

    /** The only value of a section that has no entries. */
    WrittenProcess change(String section, Node.Scalar value) {
        if (root.child(section).filter(node -> !(node instanceof Node.Scalar)).isPresent()) {
            throw notAMapping(value);
        }
        return with(root.with(section, value));
    }

    /** An entry with one part less. */
    WrittenProcess clear(String section, String key, ProcessChanges.Located part) {
        return rewrite(section, key, part.place(), old -> {
            if (!(old instanceof Node.Mapping parts) || parts.child(part.key()).isEmpty()) {
                throw Entries.unknown(part.key(), part.place(), "part of “" + key + "”",
                        old instanceof Node.Mapping mapping ? List.copyOf(mapping.entries().keySet()) : List.of());
            }
            return Optional.of(parts.without(part.key()));
        });
    }

    /** @param place where it is said that the entry goes */
    WrittenProcess remove(String section, String key, Place place) {
        return rewrite(section, key, place, _ -> Optional.empty());
    }

    /** Takes an entry out, to be put down elsewhere. */
    WrittenProcess lift(String section, String key, Place place) {
        var phase = section.equals(TASKS) ? phaseOf(key, place) : Optional.<String>empty();
        var entries = phase.map(within -> Entries.of(phase(within, place).child(TASKS).orElseThrow()))
                .orElseGet(() -> Entries.of(root.child(section), false, place));
        var without = remove(section, key, place);
        var more = new HashMap<>(lifted);
        more.put(List.of(section, key), new Lifted(entries.find(key).orElseThrow(), entries.named(), phase));
        return new WrittenProcess(without.root, more);
    }

    /** Puts down what was lifted; nothing when it could not be. */
    WrittenProcess putDown(String section, Move move) {
        var key = move.key();
        var entry = lifted.get(List.of(section, key.key()));
        if (entry == null) {
            return this;
        }
        var rest = new HashMap<>(lifted);
        rest.remove(List.of(section, key.key()));
        return new WrittenProcess(
                inserted(section, move.phase().or(entry::phase), entry.entry, entry.named, move.spot(), key.place()).root,
                rest);
    }

    /** One more entry of a section that maps keys to entries. */
    WrittenProcess put(String section, String key, Node.Entry entry) {
        return put(section, new Keyed(key, entry.key(), entry.value()), Spot.END);
    }

    private WrittenProcess put(String section, Keyed entry, Spot spot) {
        if (Entries.of(root.child(section), true, entry.place()).has(entry.key())) {
            throw new InvalidText(entry.place(),
                    "The template has “" + entry.key() + "” among its " + section + " already: change it instead.");
        }
        return inserted(section, Optional.empty(), entry, true, spot, entry.place());
    }

    /** One more entry of a section that lists entries, or one with a place of a section that maps keys to them. */
    WrittenProcess insert(String section, Addition addition) {
        var entry = addition.entry();
        return addition.key().map(key -> put(section, new Keyed(key, entry.place(), entry), addition.spot()))
                .orElseGet(
                        () -> inserted(section, addition.phase(), Entries.keyed(entry), false, addition.spot(), entry.place()));
    }

    private WrittenProcess inserted(String section, Optional<String> within, Keyed entry, boolean named, Spot spot, Place said) {
        if (!section.equals(TASKS)) {
            return with(root.with(section,
                    Entries.of(root.child(section), named, said).inserted(entry, spot, section, said).node()));
        }
        var key = within.orElseThrow(() -> new InvalidText(said, "Say which phase the task joins: phase: <key>."));
        var phase = phase(key, said);
        var tasks = Entries.of(phase.child(TASKS), false, said).inserted(entry, spot, "phase " + key, said);
        return withPhase(key, phase.with(TASKS, tasks.node()));
    }

    private WrittenProcess rewrite(String section, String key, Place place, Function<Node, Optional<Node>> rewrite) {
        if (section.equals(TASKS)) {
            var within = phaseOf(key, place).orElseThrow();
            return withPhase(within, rewritten(phase(within, place), TASKS, key, rewrite));
        }
        var entries = Entries.of(root.child(section), false, place);
        if (!entries.has(key)) {
            throw Entries.unknown(key, place, "entry of " + section, entries.keys());
        }
        return with(rewritten(root, section, key, rewrite));
    }

    /** A section of which nothing is left goes, too. */
    private static Node.Mapping rewritten(Node.Mapping parent, String section, String key,
            Function<Node, Optional<Node>> rewrite) {
        var entries = Entries.of(parent.child(section).orElseThrow()).rewritten(key, rewrite);
        return entries.all().isEmpty() ? parent.without(section) : parent.with(section, entries.node());
    }

    private Optional<String> phaseOf(String task, Place place) {
        var phases = phases(place);
        return Optional.of(phases.all().stream().filter(phase -> tasks(phase).has(task)).map(Keyed::key).findFirst()
                .orElseThrow(() -> Entries.unknown(task, place, "task",
                        phases.all().stream().flatMap(phase -> tasks(phase).keys().stream()).toList())));
    }

    private static Entries tasks(Keyed phase) {
        return Entries.of(phase.node().child(TASKS), false, phase.place());
    }

    private Node.Mapping phase(String key, Place place) {
        var phases = phases(place);
        return mapping(phases.find(key).orElseThrow(() -> Entries.unknown(key, place, "phase", phases.keys())).node());
    }

    private Entries phases(Place place) {
        return root.child(PHASES).filter(Node.Sequence.class::isInstance).map(Entries::of)
                .orElseThrow(() -> new InvalidText(place, "The template has no phases to change."));
    }

    private WrittenProcess withPhase(String key, Node phase) {
        return with(root.with(PHASES, phases(phase.place()).rewritten(key, _ -> Optional.of(phase)).node()));
    }

    private WrittenProcess with(Node.Mapping changed) {
        return new WrittenProcess(changed, lifted);
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
}
