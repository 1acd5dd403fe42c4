package io.sopwright.task;

import io.sopwright.run.Course;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as a row shows it.
 *
 * @param id of the task, as it stands in addresses
 * @param holder who does it, in words
 * @param completer who did it, or decided that it is not done
 * @param may whether the one who looks may do it
 * @param back the page to which a browser without scripts returns: {@code tasks}, {@code onboarding} or {@code task}
 * @param told what went otherwise than wanted, in the last try
 */
public record TaskLine(String id, String title, String state, boolean standing, int steps, DueDay due, String holder,
        String waitsFor,
        @Nullable String completer, @Nullable Instant completedAt, String reason, boolean may, ZoneId zone, String back,
        Optional<Message> told) {

    static TaskLine of(TaskRow task, String holder, Member member, Instant now, String back) {
        return new TaskLine(task.id().text(), task.title(), task.state(), task.isStanding(), task.steps(),
                DueDay.of(task, now, member.zone()), holder, task.waitsFor(), task.completer(), task.completedAt(), task.reason(),
                member.may(Right.RUN), member.zone(), back, Optional.empty());
    }

    /** The rows of an onboarding, in the order of its process. */
    public static List<TaskLine> all(Course course, Member member, Instant now, String back) {
        return course.tasks().stream().map(task -> of(task, holder(course, task), member, now, back)).toList();
    }

    /** Who does a task: the one of the company, or who holds the role on another side. */
    static String holder(Course course, TaskRow task) {
        return task.assignee() == null ? course.plan().held(task.role()).holder().words() : task.assignee();
    }

    TaskLine telling(Message sentence) {
        return new TaskLine(id, title, state, standing, steps, due, holder, waitsFor, completer, completedAt, reason, may, zone,
                back,
                Optional.of(sentence));
    }

    /** The state as a key. */
    public String key() {
        return state.replace(' ', '_');
    }

    /** Whether it can be ticked now. */
    public boolean isTickable() {
        return may && state.equals(TaskRow.OPEN);
    }

    /** Whether somebody closed it, and so can open it again. */
    public boolean isUndoable() {
        return may && (completer != null || state.equals(TaskRow.DONE) || state.equals(TaskRow.SKIPPED));
    }

    /** Whether something is still to do. */
    public boolean isUnfinished() {
        return state.equals(TaskRow.OPEN) || state.equals(TaskRow.BLOCKED);
    }

    /** Whether its day is over and it is not finished. */
    public boolean isLate() {
        return isUnfinished() && due.isLate();
    }

    /** {@code 3 Mar 14:02}, on the company's clocks; empty while it is not closed. */
    public String closedAt(Locale locale) {
        return completedAt == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM HH:mm", locale).withZone(zone).format(completedAt);
    }
}
