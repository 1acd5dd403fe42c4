package io.sopwright.consistency;

import io.sopwright.consistency.Way.Located;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to wait for what: tasks for tasks, and due dates for events. Nothing may wait for itself. */
final class Order {

    private final Review review;
    private final ProcessDefinition process;
    private final Map<String, Set<String>> tasksBefore = new LinkedHashMap<>();
    private final Map<String, Set<String>> eventsBefore = new LinkedHashMap<>();

    private Order(Review review) {
        this.review = review;
        this.process = review.process();
        process.tasks().forEach(task -> tasksBefore.put(task.key(), Set.copyOf(new HashSet<>(task.after()))));
        process.tasks().forEach(task -> task.completes().filter(event -> !event.equals(process.starts()))
                .ifPresent(event -> eventsBefore.computeIfAbsent(event, _ -> new HashSet<>())
                        .addAll(anchor(task).stream().toList())));
    }

    static void check(Review review) {
        var order = new Order(review);
        var inCycles = Stream.concat(order.taskCycles().stream(), order.eventCycles().stream()).toList();
        if (inCycles.isEmpty()) {
            order.anchorsThatComeLater();
        }
    }

    private List<List<String>> taskCycles() {
        var cycles = cycles(tasksBefore);
        for (var cycle : cycles) {
            review.tasks().filter(task -> task.part().key().equals(cycle.getFirst())).findFirst()
                    .ifPresent(task -> review.error(task.way().then("after"),
                            "These tasks wait for each other, so that none can begin: " + told(cycle)
                                    + ". Take one of them out of an after."));
        }
        return cycles;
    }

    /** An event whose only planned date counts from itself has none. An event that somebody outside makes happen does not stand here. */
    private List<List<String>> eventCycles() {
        var cycles = cycles(eventsBefore);
        for (var cycle : cycles) {
            review.tasks().filter(task -> task.part().completes().filter(cycle.getFirst()::equals).isPresent()).findFirst()
                    .ifPresent(task -> review.error(task.way().then("due"),
                            "These events count from each other, so that none gets a date: " + told(cycle)
                                    + ". Count one of them from an earlier event."));
        }
        return cycles;
    }

    private void anchorsThatComeLater() {
        review.tasks().forEach(task -> anchor(task.part()).filter(event -> comesLater(event, task))
                .ifPresent(event -> review.error(task.way().then("due", "of"), "The task “" + task.part().key()
                        + "” is due counted from “" + event
                        + "”, which only happens after it: count it from an earlier event.")));
    }

    private boolean comesLater(String event, Located<Task> task) {
        var completing = process.tasks().filter(other -> other.completes().filter(event::equals).isPresent()).toList();
        return !event.equals(process.starts()) && !completing.isEmpty()
                && completing.stream().allMatch(other -> reaches(tasksBefore, other.key(), task.part().key()));
    }

    private Optional<String> anchor(Task task) {
        return task.due().map(due -> due.of().orElse(process.starts()));
    }

    /** Each cycle once, beginning with the key that was written first. */
    private static List<List<String>> cycles(Map<String, Set<String>> before) {
        var cycles = new ArrayList<List<String>>();
        var done = new HashSet<String>();
        for (var key : before.keySet()) {
            if (!done.contains(key) && before.get(key).stream().anyMatch(first -> reaches(before, first, key))) {
                var cycle = before.keySet().stream()
                        .filter(other -> reaches(before, key, other) && reaches(before, other, key)).toList();
                done.addAll(cycle);
                cycles.add(cycle);
            }
        }
        return cycles;
    }

    /** Whether one waits for the other, directly or not; each waits for itself. */
    private static boolean reaches(Map<String, Set<String>> before, String from, String to) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (seen.add(next)) {
                open.addAll(before.getOrDefault(next, Set.of()));
            }
        }
        return seen.contains(to);
    }

    private static String told(List<String> cycle) {
        return Stream.concat(cycle.stream(), Stream.of(cycle.getFirst())).collect(Collectors.joining(" → "));
    }
}
