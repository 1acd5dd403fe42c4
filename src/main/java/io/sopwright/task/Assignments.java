package io.sopwright.task;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.run.TeamMember;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Right;
import io.sopwright.trace.Traces;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Gives single tasks to people. A task that was given to somebody by name is theirs, whoever holds its role from then on, until it is given to another or
 * back to the role. When they leave the company, it goes back to the role as soon as the onboarding is planned anew.
 */
@Singleton
final class Assignments {

    private final CompletionRepository tasks;
    private final Courses courses;
    private final Traces traces;
    private final Transactions transactions;

    Assignments(CompletionRepository tasks, Courses courses, Traces traces, Transactions transactions) {
        this.tasks = tasks;
        this.courses = courses;
        this.traces = traces;
        this.transactions = transactions;
    }

    /**
     * Gives a task that is not closed to one of the company, or back to its role. What was ticked and written stays.
     *
     * @param read whose it was on the page that was read, as {@link TaskRow#owner} says it
     * @param to empty for whoever holds the role
     * @return what changed with it
     * @throws Conflict when it was given to somebody meanwhile, it is closed, or the onboarding is over
     * @throws Invalid when the one is not of the company
     */
    Ticked give(Member member, TaskId id, String read, Optional<MemberId> to) {
        member.require(Right.RUN);
        return transactions.write(() -> {
            var course = courses.lock(member.tenant(), id);
            var task = requireGivable(course, id, read);
            var taker = to.map(chosen -> taker(course, chosen));
            var holder = taker.map(TeamMember::id).or(() -> course.plan().held(task.role()).member());
            tasks.give(member.tenant(), id, to.orElse(null), holder.orElse(null));
            var after = courses.lock(member.tenant(), id);
            traces.given(member, course, task, TaskLine.holder(course, task),
                    TaskLine.holder(after, after.task(id).orElseThrow(NoSuch::new)));
            return new Ticked(course, after);
        });
    }

    private static TaskRow requireGivable(Course course, TaskId id, String read) {
        var task = course.task(id).orElseThrow(NoSuch::new);
        if (course.onboarding().isOver()) {
            throw new Conflict(Message.of("run.over"));
        }
        if (task.isClosed()) {
            throw new Conflict(Message.of("task.closed"));
        }
        if (!task.owner().equals(read)) {
            throw new Conflict(Message.of("task.given_meanwhile", TaskLine.holder(course, task)));
        }
        return task;
    }

    private static TeamMember taker(Course course, MemberId chosen) {
        return course.members().stream().filter(one -> one.id().equals(chosen)).findFirst()
                .orElseThrow(() -> new Invalid("to", Message.of("form.unreadable")));
    }
}
