package io.sopwright.consistency;

import io.sopwright.calendar.Ordinal;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.notation.Window;
import io.sopwright.process.Task;
import java.time.LocalDate;
import java.util.Optional;

/** Days of the plan by number, both ends included. */
record PlanDays(int from, int to) {

    private static final LocalDate DAY_ONE = LocalDate.EPOCH;

    static PlanDays of(Ordinal from, Ordinal to) {
        return new PlanDays(number(from.first(DAY_ONE)), number(to.last(DAY_ONE)));
    }

    static PlanDays of(Window window) {
        return of(window.from(), window.to());
    }

    /** The days that the task says by number: its due rule's, else those of its repetition; empty when it counts in lengths of time. */
    static Optional<PlanDays> of(Task task) {
        return task.due().flatMap(PlanDays::of).or(() -> task.repeats().flatMap(PlanDays::of));
    }

    private static Optional<PlanDays> of(Deadline due) {
        var ends = due.latest().or(due::earliest).orElseThrow();
        var begins = due.earliest().orElse(ends);
        return begins instanceof Ordinal from && ends instanceof Ordinal to ? Optional.of(of(from, to)) : Optional.empty();
    }

    private static Optional<PlanDays> of(Recurrence repeats) {
        return repeats.from().map(from -> of(from, repeats.to().orElseThrow()));
    }

    boolean isBackwards() {
        return to < from;
    }

    boolean includes(PlanDays other) {
        return from <= other.from && other.to <= to;
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay() + 1;
    }

    /** {@code day 5}, {@code day 1 to day 14}. */
    @Override
    public String toString() {
        return from == to ? "day " + from : "day " + from + " to day " + to;
    }
}
