package io.sopwright.run;

import io.sopwright.calendar.When;
import io.sopwright.database.NewIds;
import io.sopwright.process.Item;
import io.sopwright.schedule.Planned;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a plan into the tasks of an onboarding: what is closed stays, what is not moves, what is new appears, what is gone and untouched goes. */
@Singleton
final class Replanning {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_WAIT = 1000;

    private final TaskRepository tasks;
    private final ItemRepository items;
    private final Courses courses;
    private final NewIds ids;
    private final Clock clock;

    Replanning(TaskRepository tasks, ItemRepository items, Courses courses, NewIds ids, Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.courses = courses;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a plan says of one task. */
    private record Wanted(String title, int steps, @Nullable MemberId assignee, @Nullable LocalDate dueOn,
            @Nullable Instant dueAt,
            @Nullable LocalDate fromOn, boolean deadline, boolean expected) {

        private static Wanted of(Planned planned, RunPlan plan, Optional<MemberId> given) {
            var zone = plan.version().company().zone();
            var due = planned.due();
            var when = due.map(found -> found.decisive().result());
            var from = due.filter(found -> found.due().latest().isPresent()).flatMap(found -> found.due().earliest());
            return new Wanted(cut(planned.title(), LONGEST_TITLE), stepsOf(planned),
                    given.or(() -> plan.held(planned.role()).member()).orElse(null),
                    when.map(found -> found.dateIn(zone)).orElse(null), when.flatMap(Wanted::instant).orElse(null),
                    from.map(found -> found.result().dateIn(zone)).orElse(null),
                    due.filter(found -> found.due().latest().isPresent()).isPresent(),
                    due.filter(found -> found.expected()).isPresent());
        }

        private static Optional<Instant> instant(When when) {
            return when instanceof When.Time(var instant) ? Optional.of(instant) : Optional.empty();
        }

        private static Wanted now(TaskRow task) {
            return new Wanted(task.title(), task.steps(), task.assigneeId(), task.dueOn(), task.dueAt(), task.fromOn(),
                    task.deadline(),
                    task.expected());
        }
    }

    /**
     * Writes the plan of an onboarding as things stand now; the caller holds its lock.
     *
     * @return the onboarding as it is then
     */
    Course apply(TenantId tenant, OnboardingId id) {
        var course = courses.lock(tenant, id);
        var existing = new HashMap<TaskRef, TaskRow>();
        course.tasks().forEach(task -> existing.put(task.ref(), task));
        int position = 0;
        for (var planned : course.plan().lines().values()) {
            write(tenant, course, planned, Optional.ofNullable(existing.remove(TaskRef.of(planned))), position++);
        }
        existing.values().forEach(gone -> remove(tenant, course, gone));
        return block(tenant, courses.lock(tenant, id));
    }

    /**
     * Blocks what has to wait, and lets go what need not wait any more; the caller holds the lock.
     *
     * @param course as it stands, with a plan that holds
     * @return the onboarding as it is then
     */
    Course block(TenantId tenant, Course course) {
        var obstacles = course.obstacles();
        return course.with(course.tasks().stream().map(task -> task.isClosed() ? task : block(tenant, task, obstacles)).toList());
    }

    private TaskRow block(TenantId tenant, TaskRow task, Obstacles obstacles) {
        var waitsFor = cut(String.join("; ", obstacles.of(task)), LONGEST_WAIT);
        if (waitsFor.equals(task.waitsFor())) {
            return task;
        }
        var waiting = task.waiting(waitsFor);
        tasks.block(tenant, task.id(), waiting.state(), waitsFor);
        return waiting;
    }

    private void write(TenantId tenant, Course course, Planned planned, Optional<TaskRow> existing, int position) {
        var wanted = Wanted.of(planned, course.plan(), existing.flatMap(course::given));
        if (existing.isEmpty()) {
            insert(tenant, course, planned, wanted, position);
        } else {
            replan(tenant, course, planned, wanted, existing.get());
        }
    }

    private void insert(TenantId tenant, Course course, Planned planned, Wanted wanted, int position) {
        var id = ids.next(TaskId::new);
        var ref = TaskRef.of(planned);
        var side = course.plan().held(planned.role()).side().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        tasks.insert(tenant, id, course.onboarding().id(), ref.phase(), ref.key(), ref.turn(), ref.product(), kind(planned),
                position,
                wanted.title, planned.role(), wanted.assignee, side, isMandatory(planned), wanted.steps, wanted.dueOn,
                wanted.dueAt,
                wanted.fromOn, wanted.deadline, wanted.expected);
        items(planned).forEach((place, item) -> insert(tenant, id, place, item));
    }

    private void insert(TenantId tenant, TaskId task, int place, Item item) {
        items.insert(tenant, ids.next(ItemId::new), task, place, cut(item.title(), LONGEST_TITLE), item.required());
    }

    private void replan(TenantId tenant, Course course, Planned planned, Wanted wanted, TaskRow task) {
        if (task.state().equals(TaskRow.NOT_APPLICABLE) && task.completedBy() == null) {
            // it had left the plan, and is back
            tasks.retire(tenant, task.id(), TaskRow.OPEN, null);
        } else if (task.isClosed()) {
            return;
        }
        if (!wanted.equals(Wanted.now(task))) {
            tasks.replan(tenant, task.id(), wanted.title, wanted.steps, wanted.assignee, wanted.dueOn, wanted.dueAt,
                    wanted.fromOn,
                    wanted.deadline, wanted.expected);
        }
        replanItems(tenant, task, items(planned), course.items(task));
    }

    private void replanItems(TenantId tenant, TaskRow task, Map<Integer, Item> wanted, List<ItemRow> existing) {
        var there = new HashSet<Integer>();
        existing.forEach(item -> {
            there.add(item.position());
            if (!wanted.containsKey(item.position())) {
                items.delete(tenant, item.id());
            }
        });
        wanted.forEach((place, item) -> {
            if (!there.contains(place)) {
                insert(tenant, task.id(), place, item);
            }
        });
    }

    private void remove(TenantId tenant, Course course, TaskRow gone) {
        if (gone.isClosed()) {
            return;
        }
        boolean touched = tasks.traces(tenant, gone.id()) > 0 || course.items(gone).stream().anyMatch(ItemRow::isTicked);
        if (touched) {
            tasks.retire(tenant, gone.id(), TaskRow.NOT_APPLICABLE, clock.instant());
        } else {
            course.items(gone).forEach(item -> items.delete(tenant, item.id()));
            tasks.delete(tenant, gone.id());
        }
    }

    /** The items that apply, by their place in the process's list. */
    private static Map<Integer, Item> items(Planned planned) {
        var byPlace = new HashMap<Integer, Item>();
        if (planned instanceof PlannedTask task) {
            var all = task.task().items();
            for (int place = 0; place < all.size(); place++) {
                if (task.items().contains(all.get(place))) {
                    byPlace.put(place, all.get(place));
                }
            }
        }
        return byPlace;
    }

    private static int stepsOf(Planned planned) {
        return planned instanceof PlannedTask task
                ? task.task().evidence().size() + (int) task.items().stream().filter(Item::required).count()
                : 0;
    }

    private static boolean isMandatory(Planned planned) {
        return planned instanceof PlannedTask task && task.task().mandatory();
    }

    private static String kind(Planned planned) {
        if (planned.repeats().isPresent() && planned.turn().isEmpty()) {
            return "standing";
        }
        return planned instanceof PlannedTask ? "task" : "message";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
