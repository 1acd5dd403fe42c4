package io.sopwright.change;

import io.sopwright.change.Entries.Keyed;
import io.sopwright.change.ProcessChanges.Located;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the changes that make an edited process out of a template's. */
final class Comparison {

    private static final String PHASES = WrittenProcess.PHASES;
    private static final String TASKS = WrittenProcess.TASKS;

    private final Node.Mapping template;
    private final Node.Mapping edited;
    private final Map<String, Node> change = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Located>>> clear = new LinkedHashMap<>();
    private final Map<String, Node> add = new LinkedHashMap<>();
    private final Map<String, List<Located>> remove = new LinkedHashMap<>();
    private final Map<String, List<Move>> move = new LinkedHashMap<>();

    /** The entries of one list, before and after. */
    private record Lists(String section, Optional<String> phase, Entries before, Entries after) {}

    Comparison(Node.Mapping template, Node.Mapping edited) {
        this.template = template;
        this.edited = edited;
    }

    ProcessChanges changes() {
        var sections = new LinkedHashSet<>(template.entries().keySet());
        sections.addAll(edited.entries().keySet());
        sections.forEach(this::compare);
        return new ProcessChanges(change, clear, add, remove, move);
    }

    private void compare(String section) {
        var before = template.child(section);
        var after = edited.child(section);
        if (before.or(() -> after).orElseThrow() instanceof Node.Scalar) {
            compareValues(section, before, after);
            return;
        }
        var lists = lists(section, Optional.empty(), before, after);
        if (section.equals(PHASES)) {
            comparePhases(lists);
        } else {
            compareEntries(lists, lists.before.keys());
        }
    }

    private void compareValues(String section, Optional<Node> before, Optional<Node> after) {
        if (!(after.orElse(null) instanceof Node.Scalar value)) {
            throw new InvalidText(after.map(Node::place).orElse(edited.place()), "Write a single value for “" + section + "”.");
        }
        if (before.filter(value::isSameAs).isEmpty()) {
            change.put(section, value);
        }
    }

    private Lists lists(String section, Optional<String> phase, Optional<Node> before, Optional<Node> after) {
        boolean named = before.or(() -> after).filter(Node.Mapping.class::isInstance).isPresent();
        var lists = new Lists(section, phase, entries(before, named), entries(after, named));
        if (after.isPresent() && before.isPresent() && lists.before.named() != lists.after.named()
                && !lists.after.all().isEmpty()) {
            throw new InvalidText(lists.after.place(), "The template's " + section + " is " + before.get().kind() + ", not "
                    + after.get().kind() + ".");
        }
        return lists;
    }

    private Entries entries(Optional<Node> section, boolean named) {
        var entries = Entries.of(section, named, edited.place());
        refuseNamesakes(entries.all());
        return entries;
    }

    private static void refuseNamesakes(List<Keyed> entries) {
        var taken = new HashSet<String>();
        entries.stream().filter(entry -> entry.key().isEmpty() || !taken.add(entry.key())).findFirst().ifPresent(entry -> {
            throw new InvalidText(entry.place(), entry.key().isEmpty()
                    ? "Each entry needs a key: key: <name>."
                    : "Another entry has the key “" + entry.key() + "” already: give each its own.");
        });
    }

    private void compareEntries(Lists lists, List<String> removable) {
        compareParts(lists.section, lists.before.all(), lists.after.all());
        removable.stream().filter(key -> !lists.after.has(key))
                .forEach(key -> remove(lists.section, lists.before.find(key).orElseThrow()));
        place(lists, Set.copyOf(lists.before.keys()));
    }

    /** Phases without their tasks; then all tasks, each of which may have changed its phase. */
    private void comparePhases(Lists phases) {
        var tasksBefore = tasks(phases.before.all());
        var tasksAfter = tasks(phases.after.all());
        refuseNamesakes(tasksAfter);
        var known = tasksBefore.stream().map(Keyed::key).collect(Collectors.toSet());
        compareEntries(withoutTasks(phases, known), phases.before.keys());
        compareParts(TASKS, tasksBefore, tasksAfter);
        var kept = tasksAfter.stream().map(Keyed::key).collect(Collectors.toSet());
        phases.before.all().stream().filter(phase -> phases.after.has(phase.key())).flatMap(phase -> tasks(phase).all().stream())
                .filter(task -> !kept.contains(task.key())).forEach(task -> remove(TASKS, task));
        phases.after.all().stream().filter(phase -> !isWhole(phase, phases.before, known))
                .forEach(phase -> place(new Lists(TASKS, Optional.of(phase.key()),
                        phases.before.find(phase.key()).map(this::tasks)
                                .orElseGet(() -> new Entries(List.of(), false, phase.place())),
                        tasks(phase)), known));
    }

    /** A new phase comes with its tasks, unless one of them comes from another phase. */
    private boolean isWhole(Keyed phase, Entries before, Set<String> knownTasks) {
        return !before.has(phase.key()) && tasks(phase).keys().stream().noneMatch(knownTasks::contains);
    }

    private Lists withoutTasks(Lists phases, Set<String> known) {
        var after = phases.after.all().stream().map(phase -> isWhole(phase, phases.before, known) ? phase : bare(phase)).toList();
        return new Lists(PHASES, Optional.empty(),
                new Entries(phases.before.all().stream().map(Comparison::bare).toList(), false, phases.before.place()),
                new Entries(after, false, phases.after.place()));
    }

    private static Keyed bare(Keyed phase) {
        return phase.node() instanceof Node.Mapping mapping
                ? new Keyed(phase.key(), phase.place(), mapping.without(TASKS))
                : phase;
    }

    private Entries tasks(Keyed phase) {
        return entries(phase.node().child(TASKS), false);
    }

    private List<Keyed> tasks(List<Keyed> phases) {
        return phases.stream().flatMap(phase -> tasks(phase).all().stream()).toList();
    }

    private void remove(String section, Keyed entry) {
        remove.computeIfAbsent(section, _ -> new ArrayList<>()).add(new Located(entry.key(), edited.place()));
    }

    private void compareParts(String section, List<Keyed> before, List<Keyed> after) {
        var old = new HashMap<String, Node>();
        before.forEach(entry -> old.put(entry.key(), entry.node()));
        after.forEach(entry -> Optional.ofNullable(old.get(entry.key())).ifPresent(was -> compareParts(section, entry, was)));
    }

    private void compareParts(String section, Keyed entry, Node before) {
        if (!(entry.node() instanceof Node.Mapping parts && before instanceof Node.Mapping old)) {
            if (!entry.node().isSameAs(before)) {
                change(section, entry, entry.node());
            }
            return;
        }
        var different = parts.entries().entrySet().stream()
                .filter(part -> old.child(part.getKey()).filter(part.getValue().value()::isSameAs).isEmpty())
                .map(Map.Entry::getKey).toList();
        if (!different.isEmpty()) {
            change(section, entry, parts.only(different));
        }
        old.entries().keySet().stream().filter(part -> parts.child(part).isEmpty())
                .forEach(part -> clear.computeIfAbsent(section, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.key(), _ -> new ArrayList<>()).add(new Located(part, entry.place())));
    }

    private void change(String section, Keyed entry, Node parts) {
        change.put(section, ((Node.Mapping) change.getOrDefault(section, new Node.Mapping(Map.of(), entry.place())))
                .with(entry.key(), parts));
    }

    /** @param known the entries that are there already, in this list or in another one */
    private void place(Lists lists, Set<String> known) {
        var common = lists.after.keys().stream().filter(known::contains).toList();
        var stayed = Moves.longestRise(common.stream().filter(lists.before::has).toList(), lists.before.keys());
        for (int i = 0; i < common.size(); i++) {
            if (!stayed.contains(common.get(i))) {
                var spot = i > 0 ? Spot.after(common.get(i - 1)) : stayed.stream().findFirst().map(Spot::before).orElse(Spot.END);
                move(lists, common.get(i), spot);
            }
        }
        add(lists, common, known);
    }

    private void move(Lists lists, String key, Spot spot) {
        var place = lists.after.find(key).map(Keyed::place).orElse(edited.place());
        move.computeIfAbsent(lists.section, _ -> new ArrayList<>())
                .add(new Move(new Located(key, place), lists.before.has(key) ? Optional.empty() : lists.phase, spot));
    }

    private void add(Lists lists, List<String> common, Set<String> known) {
        var all = lists.after.all();
        var added = all.stream().filter(entry -> !known.contains(entry.key())).toList();
        if (added.isEmpty()) {
            return;
        }
        boolean atEnd = all.subList(all.size() - added.size(), all.size()).equals(added);
        add.merge(lists.section, lists.after.named() && atEnd
                ? new Entries(added, true, lists.after.place()).node()
                : additions(lists, common, added), Comparison::joined);
    }

    private static Node joined(Node some, Node more) {
        var items = new ArrayList<>(((Node.Sequence) some).items());
        items.addAll(((Node.Sequence) more).items());
        return new Node.Sequence(items, some.place());
    }

    private static Node additions(Lists lists, List<String> common, List<Keyed> added) {
        var keys = lists.after.keys();
        return new Node.Sequence(added.stream().map(entry -> {
            int at = keys.indexOf(entry.key());
            var spot = at > 0 ? Spot.after(keys.get(at - 1)) : common.stream().findFirst().map(Spot::before).orElse(Spot.END);
            return Addition.SHAPE
                    .write(new Addition(lists.after.named() ? Optional.of(entry.key()) : Optional.empty(), lists.phase,
                            spot, entry.node()));
        }).toList(), place(lists));
    }

    private static Place place(Lists lists) {
        return lists.after.place();
    }
}
