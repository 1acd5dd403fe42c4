package io.sopwright.change;

import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The changes of a process one by one, in an order in which each finds what it needs: a task that moves is taken out before anything
 * is removed, since it may leave a phase that goes, and put down last, when new phases are there.
 */
record Steps(ProcessChanges changes) {

    List<UnaryOperator<WrittenProcess>> all() {
        var steps = new ArrayList<UnaryOperator<WrittenProcess>>();
        changes.change().forEach((section, entries) -> steps.addAll(changes(section, entries)));
        changes.clear().forEach((section, entries) -> entries.forEach((key, parts) -> parts.forEach(
                part -> steps.add(process -> process.clear(section, key, part)))));
        lift(WrittenProcess.TASKS, steps);
        changes.remove().forEach((section, keys) -> keys.forEach(
                key -> steps.add(process -> process.remove(section, key.key(), key.place()))));
        sections().filter(section -> !section.equals(WrittenProcess.TASKS)).forEach(section -> {
            lift(section, steps);
            comeIn(section, steps);
        });
        comeIn(WrittenProcess.TASKS, steps);
        return steps;
    }

    private Stream<String> sections() {
        return Stream.concat(changes.move().keySet().stream(), changes.add().keySet().stream()).distinct();
    }

    private void lift(String section, List<UnaryOperator<WrittenProcess>> steps) {
        moves(section).forEach(move -> steps.add(process -> process.lift(section, move.key().key(), move.key().place())));
    }

    private List<Move> moves(String section) {
        return changes.move().getOrDefault(section, List.of());
    }

    private void comeIn(String section, List<UnaryOperator<WrittenProcess>> steps) {
        moves(section).forEach(move -> steps.add(process -> process.putDown(section, move)));
        var additions = changes.add().get(section);
        if (additions != null) {
            steps.addAll(additions(section, additions));
        }
    }

    private static List<UnaryOperator<WrittenProcess>> changes(String section, Node entries) {
        return switch (entries) {
            case Node.Mapping named -> ofEach(named, (key, entry) -> process -> process.change(section, key, entry));
            case Node.Scalar value -> List.of(process -> process.change(section, value));
            case Node.Sequence _ -> List.of(refusal(entries));
        };
    }

    private static List<UnaryOperator<WrittenProcess>> additions(String section, Node additions) {
        return switch (additions) {
            case Node.Mapping named -> ofEach(named, (key, entry) -> process -> process.put(section, key, entry));
            case Node.Sequence list -> list.items().stream().<UnaryOperator<WrittenProcess>>map(
                    item -> process -> process.insert(section, Addition.SHAPE.read(item))).toList();
            case Node.Scalar _ -> List.of(refusal(additions));
        };
    }

    private static List<UnaryOperator<WrittenProcess>> ofEach(Node.Mapping named,
            BiFunction<String, Node.Entry, UnaryOperator<WrittenProcess>> step) {
        return named.entries().entrySet().stream().map(entry -> step.apply(entry.getKey(), entry.getValue())).toList();
    }

    /** A step like the others, so that they are told of, too. */
    private static UnaryOperator<WrittenProcess> refusal(Node entries) {
        return _ -> {
            throw WrittenProcess.notAMapping(entries);
        };
    }
}
