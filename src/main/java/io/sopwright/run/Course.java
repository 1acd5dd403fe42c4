package io.sopwright.run;

import io.sopwright.schedule.Planned;
import io.sopwright.tenancy.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An onboarding as it stands, with its plan.
 *
 * @param tasks in the order of the process
 * @param items of all tasks
 * @param members those of the company who can do tasks
 * @param evidence which of the things that the process asks for are there
 */
public record Course(OnboardingRow onboarding, Known known, RunPlan plan, List<TaskRow> tasks, List<ItemRow> items,
        List<TeamMember> members, Set<String> evidence) {

    public Course {
        tasks = List.copyOf(tasks);
        items = List.copyOf(items);
        members = List.copyOf(members);
        evidence = Set.copyOf(evidence);
    }

    /** The same with one of its tasks as it is now. */
    public Course with(TaskRow changed) {
        return with(tasks.stream().map(task -> task.id().equals(changed.id()) ? changed : task).toList());
    }

    Course with(List<TaskRow> changed) {
        return new Course(onboarding, known, plan, changed, items, members, evidence);
    }

    /** What keeps its tasks from being done. */
    public Obstacles obstacles() {
        return new Obstacles(plan, tasks, evidence);
    }

    /** A task of it; empty when it has none with that id. */
    public Optional<TaskRow> task(TaskId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The items of a task. */
    public List<ItemRow> items(TaskRow task) {
        return items.stream().filter(item -> item.taskId().equals(task.id())).toList();
    }

    /** What the plan says of a task; empty when it is no longer part of it. */
    public Optional<Planned> planned(TaskRow task) {
        return plan.line(task.ref());
    }

    /** The one to whom a task was given by name; empty when it goes with its role, and when that one has left. */
    Optional<MemberId> given(TaskRow task) {
        return Optional.ofNullable(task.givenTo()).filter(id -> members.stream().anyMatch(member -> member.id().equals(id)));
    }

    /** How much of it is finished. */
    public ProgressRow progress() {
        var counting = tasks.stream().filter(TaskRow::counts).toList();
        return new ProgressRow(onboarding.id(), (int) counting.stream().filter(TaskRow::isClosed).count(), counting.size());
    }

    /** The mandatory tasks that are not finished. */
    public List<TaskRow> missing() {
        return tasks.stream().filter(task -> task.mandatory() && !task.isClosed()).toList();
    }
}
