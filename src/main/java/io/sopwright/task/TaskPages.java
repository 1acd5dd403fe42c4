package io.sopwright.task;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.trace.Traces;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Puts together what pages show of tasks. */
@Singleton
final class TaskPages {

    private final Courses courses;
    private final AttachmentRepository attachments;
    private final Traces traces;
    private final Transactions transactions;
    private final Clock clock;

    TaskPages(Courses courses, AttachmentRepository attachments, Traces traces, Transactions transactions,
            Clock clock) {
        this.courses = courses;
        this.attachments = attachments;
        this.traces = traces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing ticked: an onboarding as it stands. */
    Ticked unticked(Member member, TaskId id) {
        var course = courses.find(member.tenant(), id);
        return new Ticked(course, course);
    }

    TaskPage page(Member member, TaskId id) {
        return transactions.read(() -> {
            var course = courses.find(member.tenant(), id);
            var task = course.task(id).orElseThrow(NoSuch::new);
            return TaskPage.of(line(member, course, task, "task"), course, task, attachments.of(member.tenant(), id),
                    traces.of(member.tenant(), id),
                    member.may(Right.CONFIGURE), member.zone());
        });
    }

    /** The form with which a task is given to somebody. */
    Giving giving(Member member, TaskId id, String back) {
        var course = courses.find(member.tenant(), id);
        return Giving.of(course, course.task(id).orElseThrow(NoSuch::new), back);
    }

    /** The row of a task, and the rows that are otherwise than before. */
    LinesPage lines(Member member, TaskId id, Ticked ticked, String back, Optional<Message> told) {
        var after = ticked.after();
        var line = line(member, after, after.task(id).orElseThrow(NoSuch::new), back);
        var others = ticked.changed().stream().filter(task -> !task.id().equals(id)).map(task -> line(member, after, task, back));
        var advance = Optional.of(back).filter("onboarding"::equals).map(_ -> Advance.of(ticked, member, clock.instant()));
        return new LinesPage(told.map(line::telling).orElse(line), others.toList(), advance);
    }

    private TaskLine line(Member member, Course course, TaskRow task, String back) {
        return TaskLine.of(task, TaskLine.holder(course, task), member, clock.instant(), back);
    }
}
