package io.sopwright.task;

import io.sopwright.database.Transactions;
import io.sopwright.process.Item;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.run.Course;
import io.sopwright.run.Courses;
import io.sopwright.run.ItemId;
import io.sopwright.run.ItemRow;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.trace.Traces;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;

/** Ticks the lines within tasks. */
@Singleton
final class Items {

    private final CompletionRepository completions;
    private final Courses courses;
    private final Traces traces;
    private final Transactions transactions;

    Items(CompletionRepository completions, Courses courses, Traces traces, Transactions transactions) {
        this.completions = completions;
        this.courses = courses;
        this.traces = traces;
        this.transactions = transactions;
    }

    /**
     * Ticks an item, with what was written down when it asks for something.
     *
     * @throws io.sopwright.refusal.Invalid when what was typed does not fit
     * @throws Conflict when somebody was faster, or the task cannot be worked on
     */
    void tick(Member member, TaskId id, ItemId line, String typed) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            var task = Completions.requireOpen(course, id);
            var item = item(course, task, line);
            var outcome = Outcome.of(definition(course, task, item), typed);
            int ticked = completions.tick(member.tenant(), line, outcome.map(Outcome::text).orElse(null),
                    outcome.map(Outcome::passed).orElse(null), member.id(), traces.now());
            if (ticked == 0) {
                throw new Conflict(Message.of("task.item_ticked"));
            }
            traces.leave(member, course, task, "item", item.title() + outcome.map(found -> ": " + found.text()).orElse(""));
        });
    }

    /** Takes a tick back, with what was written down; the trace keeps both. */
    void untick(Member member, TaskId id, ItemId line) {
        member.require(Right.RUN);
        transactions.write(() -> {
            var course = courses.lockActive(member.tenant(), id);
            var task = Completions.requireOpen(course, id);
            var item = item(course, task, line);
            if (completions.untick(member.tenant(), line) == 0) {
                throw new Conflict(Message.of("task.not_done"));
            }
            traces.leave(member, course, task, "item undone", item.title());
        });
    }

    private static ItemRow item(Course course, TaskRow task, ItemId id) {
        return course.items(task).stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(NoSuch::new);
    }

    static Item definition(Course course, TaskRow task, ItemRow item) {
        return Completions.definition(course, task).map(found -> found.items().get(item.position())).orElseThrow(NoSuch::new);
    }
}
