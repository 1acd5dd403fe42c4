package io.sopwright.consistency;

import io.sopwright.calendar.Offset;
import io.sopwright.calendar.Ordinal;
import io.sopwright.calendar.Span;
import io.sopwright.consistency.Way.Located;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.notation.Window;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.Optional;

/**
 * Stretches of the plan: none ends before it begins, and a task's lies within its phase's. A phase's window is that of the ordinary run: a task with
 * a condition of its own may lie elsewhere.
 */
final class Windows {

    private final Review review;
    private final ProcessDefinition process;

    private Windows(Review review) {
        this.review = review;
        this.process = review.process();
    }

    static void check(Review review) {
        var windows = new Windows(review);
        review.phases().forEach(windows::phase);
        review.tasks().forEach(task -> {
            task.part().due().ifPresent(due -> windows.due(due, task.way().then("due")));
            task.part().repeats().ifPresent(repeats -> windows.repeats(repeats, task.way().then("repeats")));
        });
        Way.to("payments").each(windows.process.payments())
                .forEach(payment -> payment.part().due().ifPresent(due -> windows.due(due, payment.way().then("due"))));
        Way.to("communication").each(windows.process.communication()).forEach(row -> {
            row.part().due().ifPresent(due -> windows.due(due, row.way().then("due")));
            row.part().repeats().ifPresent(repeats -> windows.repeats(repeats, row.way().then("repeats")));
        });
    }

    private void phase(Located<Phase> phase) {
        phase.part().window().ifPresent(window -> {
            var days = PlanDays.of(window);
            backwards(days.isBackwards(), window.words(), phase.way().then("window"));
            if (!days.isBackwards()) {
                Review.tasksOf(phase).forEach(task -> within(task, phase.part(), window, days));
            }
        });
    }

    private void due(Deadline due, Way way) {
        if (due.earliest().isPresent() && due.latest().isPresent()) {
            var earliest = due.earliest().get();
            var latest = due.latest().get();
            backwards(isBackwards(earliest, latest), earliest + " to " + latest, way);
        }
    }

    private void repeats(Recurrence repeats, Way way) {
        repeats.from().ifPresent(from -> {
            var to = repeats.to().orElseThrow();
            backwards(PlanDays.of(from, to).isBackwards(), from + " to " + to, way);
        });
    }

    /** Lengths in different units cannot be compared without a calendar; the planner refuses those that do not fit. */
    private static boolean isBackwards(Offset earliest, Offset latest) {
        return switch (earliest) {
            case Ordinal from when latest instanceof Ordinal to -> PlanDays.of(from, to).isBackwards();
            case Span from when latest instanceof Span to && from.unit() == to.unit() -> from.amount() > to.amount();
            case Ordinal _,Span _ -> false;
        };
    }

    private void backwards(boolean isBackwards, String words, Way way) {
        if (isBackwards) {
            review.error(way, "This ends before it begins (" + words + "): swap its ends.");
        }
    }

    private void within(Located<Task> task, Phase phase, Window window, PlanDays days) {
        PlanDays.of(task.part()).filter(_ -> task.part().when().isEmpty()).filter(_ -> isSame(anchor(task.part()), window.of()))
                .filter(planned -> !planned.isBackwards() && !days.includes(planned))
                .ifPresent(planned -> review.warning(task.way().then(task.part().due().isPresent() ? "due" : "repeats"),
                        "The task “" + task.part().key() + "” is planned for " + planned + ", outside of its phase “"
                                + phase.key() + "” (" + days + "): move one of the two."));
    }

    private static Optional<String> anchor(Task task) {
        return task.due().flatMap(Deadline::of).or(() -> task.repeats().flatMap(Recurrence::of));
    }

    private boolean isSame(Optional<String> event, Optional<String> other) {
        return event.orElse(process.starts()).equals(other.orElse(process.starts()));
    }
}
