package io.sopwright.task;

import io.sopwright.database.Transactions;
import io.sopwright.process.Task;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.ItemRow;
import io.sopwright.run.Runs;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.trace.Traces;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ticks tasks. Each verb is one transaction that holds the onboarding's lock, so that of two people who tick at once one is first. */
@Singleton
final class Completions {

    private final CompletionRepository completions;
    private final AttachmentRepository attachments;
    private final Courses courses;
    private final Runs runs;
    private final Traces traces;
    private final Transactions transactions;

    Completions(CompletionRepository completions, AttachmentRepository attachments, Courses courses, Runs runs, Traces traces,
            Transactions transactions) {
        this.completions = completions;
        this.attachments = attachments;
        this.courses = courses;
        this.runs = runs;
        this.traces = traces;
        this.transactions = transactions;
    }

    /**
     * Ticks a task; one that stands stays open for the next occasion.
     *
     * @return what changed with it
     * @throws Conflict when somebody was faster, something has to come first, or what the process asks for is not there
     */
    Ticked tick(Member member, TaskId id) {
        member.require(Right.RUN);
        return transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            var task = requireOpen(course, id);
            requireSteps(member.tenant(), course, task);
            var after = task.isStanding() ? course : done(member, course, task);
            traces.leave(member, course, task, "done", "");
            return new Ticked(course, after);
        });
    }

    private Course done(Member member, Course course, TaskRow task) {
        var now = traces.now();
        closed(completions.close(member.tenant(), task.id(), TaskRow.OPEN, TaskRow.DONE, member.id(), now, ""));
        return runs.completed(member, course.with(task.closed(TaskRow.DONE, member.id(), member.name(), now, "")), task.id(),
                event(course, task));
    }

    /**
     * Takes a tick, or the decision not to do a task, back.
     *
     * @return what changed with it
     * @throws Conflict when something that depends on it is done
     */
    Ticked undo(Member member, TaskId id) {
        member.require(Right.RUN);
        return transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            var task = course.task(id).orElseThrow(NoSuch::new);
            var dependents = course.obstacles().dependents(task);
            if (!dependents.isEmpty()) {
                throw new Conflict(Message.of("task.depended_on", String.join("; ", dependents)));
            }
            if (completions.open(member.tenant(), id) == 0) {
                throw new Conflict(Message.of("task.not_done"));
            }
            var after = runs.reopened(member, course.with(task.opened()), id);
            traces.leave(member, course, task, "undone", "");
            return new Ticked(course, after);
        });
    }

    /**
     * Leaves a task undone.
     *
     * @param state {@code skipped}, or {@code not applicable} when it does not concern the client at all
     */
    void leave(Member member, TaskId id, String state, String reason) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            var task = course.task(id).orElseThrow(NoSuch::new);
            if (task.mandatory()) {
                member.require(Right.CONFIGURE);
            }
            var now = traces.now();
            closed(completions.close(member.tenant(), id, TaskRow.BLOCKED, state, member.id(), now, reason));
            var _ = runs.completed(member, course.with(task.closed(state, member.id(), member.name(), now, reason)), id,
                    Optional.empty());
            traces.leave(member, course, task, state, reason);
        });
    }

    /** The task, when it can be worked on. */
    static TaskRow requireOpen(Course course, TaskId id) {
        var task = course.task(id).orElseThrow(NoSuch::new);
        if (task.isBlocked()) {
            throw new Conflict(Message.of("task.blocked", task.waitsFor()));
        }
        if (task.isClosed()) {
            throw new Conflict(task.isDone() && task.completer() != null
                    ? Message.of("task.was_faster", task.completer())
                    : Message.of("task.closed"));
        }
        return task;
    }

    private static void closed(int rows) {
        if (rows == 0) {
            throw new Conflict(Message.of("task.closed"));
        }
    }

    private void requireSteps(TenantId tenant, Course course, TaskRow task) {
        var items = course.items(task).stream().filter(ItemRow::required).toList();
        refuse("task.items_failed", items.stream().filter(ItemRow::isFailed).map(ItemRow::title).toList());
        refuse("task.items_open", items.stream().filter(item -> !item.isTicked()).map(ItemRow::title).toList());
        refuse("task.evidence_missing", missing(tenant, course, task));
    }

    private static void refuse(String sentence, List<String> why) {
        if (!why.isEmpty()) {
            throw new Conflict(Message.of(sentence, String.join("; ", why)));
        }
    }

    /** What the process asks for and is not attached yet. */
    private List<String> missing(TenantId tenant, Course course, TaskRow task) {
        var there = attachments.of(tenant, task.id()).stream().map(AttachmentRow::evidence).collect(Collectors.toSet());
        return definition(course, task).map(Task::evidence).orElse(List.of()).stream().filter(wanted -> !there.contains(wanted))
                .toList();
    }

    /** The event that happens with this tick: with the last one, for a task that is done several times. */
    private static Optional<String> event(Course course, TaskRow task) {
        boolean last = course.tasks().stream()
                .filter(other -> other.phase().equals(task.phase()) && other.taskKey().equals(task.taskKey()))
                .filter(other -> !other.id().equals(task.id())).allMatch(TaskRow::isClosed);
        return last ? definition(course, task).flatMap(Task::completes) : Optional.empty();
    }

    static Optional<Task> definition(Course course, TaskRow task) {
        return course.planned(task).filter(PlannedTask.class::isInstance).map(planned -> ((PlannedTask) planned).task());
    }
}
