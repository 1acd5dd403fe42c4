package io.sopwright.exchange;

import io.sopwright.onboarding.Onboarding;
import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.onboarding.TaskState;
import io.sopwright.onboarding.WorkedTask;
import io.sopwright.process.Task;
import io.sopwright.run.Course;
import io.sopwright.run.TaskRow;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a folder says of a task: what is written of it, and what follows from the events.
 *
 * @param event when the event happened that the task completes
 */
record Worked(Optional<WorkedTask> written, Optional<Happened> event) {

    static Worked of(Onboarding onboarding, Course course, TaskRow task) {
        var ref = ref(task);
        return new Worked(onboarding.tasks().stream().filter(worked -> worked.ref().equals(ref)).findFirst(),
                event(course, task, onboarding.events()));
    }

    /** How files name a task. */
    static WorkedTask.Ref ref(TaskRow task) {
        return new WorkedTask.Ref(task.taskKey(), task.phase().isEmpty(),
                Optional.of(task.product()).filter(product -> !product.isEmpty()), task.turn());
    }

    /** When the event happened that a task completes; empty when it completes none, or none that happened. */
    static Optional<Happened> event(Course course, TaskRow task, Map<String, Happened> events) {
        return definition(course, task).filter(_ -> !task.isStanding()).flatMap(Task::completes)
                .flatMap(key -> Optional.ofNullable(events.get(key)));
    }

    /** What the process says of a task; empty for a message, and when it is no longer part of the plan. */
    static Optional<Task> definition(Course course, TaskRow task) {
        return course.planned(task).filter(PlannedTask.class::isInstance).map(planned -> ((PlannedTask) planned).task());
    }

    /** What became of it; empty when it is open. */
    Optional<TaskState> state() {
        return written.map(WorkedTask::state).or(() -> event.map(_ -> TaskState.DONE)).filter(state -> state != TaskState.OPEN);
    }

    /** When, for one that is not open. */
    Instant at(Moments moments) {
        return moments.read(written.flatMap(WorkedTask::at).or(() -> event).orElseThrow());
    }

    /** Who did it: as it is written; for one that follows from an event, the one of the company whose task it is. */
    Optional<MemberId> by(TaskRow task, Map<String, MemberId> handles) {
        return written.isPresent()
                ? written.flatMap(WorkedTask::by).flatMap(handle -> Optional.ofNullable(handles.get(handle)))
                : Optional.ofNullable(task.assigneeId());
    }

    String reason() {
        return written.map(WorkedTask::reason).orElse("");
    }

    /** Whether its required lines were ticked with it. */
    boolean ticksAll() {
        return written.filter(worked -> !worked.items().isEmpty()).isEmpty();
    }
}
