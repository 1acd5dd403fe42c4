package io.sopwright.task;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what pages show of tasks. */
@Singleton
final class TaskPages {

    private final Courses courses;
    private final AttachmentRepository attachments;
    private final EntryRepository entries;
    private final Transactions transactions;
    private final Clock clock;

    TaskPages(Courses courses, AttachmentRepository attachments, EntryRepository entries, Transactions transactions,
            Clock clock) {
        this.courses = courses;
        this.attachments = attachments;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    Course course(Member member, TaskId id) {
        return courses.find(member.tenant(), id);
    }

    TaskPage page(Member member, TaskId id) {
        return transactions.read(() -> {
            var course = courses.find(member.tenant(), id);
            var task = course.task(id).orElseThrow(NoSuch::new);
            var line = TaskLine.of(task, TaskLine.holder(course, task), member, clock.instant(), "task");
            return TaskPage.of(line, course, task, attachments.of(member.tenant(), id), entries.of(member.tenant(), id),
                    member.may(Right.CONFIGURE), member.zone());
        });
    }

    /** The row of a task, and the rows that are otherwise than before. */
    LinesPage lines(Member member, TaskId id, Course before, String back, Optional<Message> told) {
        var after = courses.find(member.tenant(), id);
        Map<TaskId, TaskRow> old = before.tasks().stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        var lines = TaskLine.all(after, member, clock.instant(), back);
        List<TaskLine> others = after.tasks().stream()
                .filter(task -> !task.id().equals(id) && old.containsKey(task.id()) && !task.equals(old.get(task.id())))
                .map(task -> line(lines, task.id())).toList();
        var line = line(lines, id);
        return new LinesPage(told.map(line::telling).orElse(line), others, after.progress());
    }

    private static TaskLine line(List<TaskLine> lines, TaskId id) {
        return lines.stream().filter(line -> line.id().equals(id.text())).findFirst().orElseThrow(NoSuch::new);
    }
}
