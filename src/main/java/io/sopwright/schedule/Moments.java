package io.sopwright.schedule;

import io.sopwright.calendar.DueRule;
import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import io.sopwright.process.Task;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When the events of one run happened or are planned to, and what is due from them. */
final class Moments {

    private final String starts;
    private final Map<String, When> happened;
    private final Calendars calendars;
    private final Map<String, Task> completing = new HashMap<>();
    private final Map<String, Optional<Anchor>> anchors = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    /** A moment to count from. */
    private record Anchor(When when, boolean expected) {}

    Moments(String starts, Map<String, When> happened, Calendars calendars) {
        this.starts = starts;
        this.happened = happened;
        this.calendars = calendars;
    }

    /** Tells of a task of the run: the first with a date that completes an event is when that is planned. */
    void add(Task task) {
        if (task.due().isPresent()) {
            task.completes().ifPresent(event -> completing.putIfAbsent(event, task));
        }
    }

    /** When it is due; empty when the event that it counts from is neither known nor planned. */
    Optional<PlannedDue> due(Deadline deadline) {
        var event = deadline.of().orElse(starts);
        return anchor(event).map(anchor -> new PlannedDue(rule(deadline).due(anchor.when, calendars.of(deadline.calendar())),
                event, anchor.expected));
    }

    /** When it happened or is planned to. */
    Optional<When> whenOf(String event) {
        return anchor(event).map(Anchor::when);
    }

    /** The day of that, on the company's calendar. */
    Optional<LocalDate> dayOf(String event) {
        return whenOf(event).map(this::day);
    }

    /** The day on the company's calendar. */
    LocalDate day(When when) {
        return when.dateIn(calendars.ours().zone());
    }

    Calendars calendars() {
        return calendars;
    }

    /** When an event happened, or else when the task that completes it is due. */
    private Optional<Anchor> anchor(String event) {
        var known = happened.get(event);
        if (known != null) {
            return Optional.of(new Anchor(known, false));
        }
        var found = anchors.get(event);
        if (found != null) {
            return found;
        }
        if (!underway.add(event)) {
            return Optional.empty();
        }
        var expected = Optional.ofNullable(completing.get(event)).flatMap(Task::due).flatMap(this::due)
                .map(due -> new Anchor(due.when(), true));
        underway.remove(event);
        anchors.put(event, expected);
        return expected;
    }

    private static DueRule rule(Deadline deadline) {
        var rule = deadline.earliest().isEmpty()
                ? DueRule.notLaterThan(deadline.latest().orElseThrow())
                : deadline.latest().map(latest -> DueRule.window(deadline.earliest().get(), latest))
                        .orElseGet(() -> DueRule.notEarlierThan(deadline.earliest().get()));
        return deadline.roll().map(rule::roll).orElse(rule);
    }
}
