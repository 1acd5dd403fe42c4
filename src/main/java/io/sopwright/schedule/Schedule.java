package io.sopwright.schedule;

import io.sopwright.calendar.DueRule;
import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.notation.Window;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans one run: asks each task whether it applies, and computes when it is due. */
public final class Schedule {

    private final Conditions conditions;
    private final ProcessDefinition process;
    private final Run run;
    private final Calendars calendars;
    private final Map<String, Object> facts;
    private final Map<String, Task> completing = new HashMap<>();
    private final Map<String, Optional<Anchor>> anchors = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    /** A moment to count from. */
    private record Anchor(When when, boolean expected) {}

    private Schedule(Conditions conditions, Run run, Calendars calendars) {
        this.conditions = conditions;
        this.process = conditions.process();
        this.run = run;
        this.calendars = calendars;
        this.facts = conditions.facts(run);
    }

    /**
     * The tasks that apply to a run, in the order of the process. A task that is repeated within the plan, or done for each product, stands
     * there once for each.
     *
     * @throws IllegalArgumentException with a sentence when a date cannot be computed or a condition has no answer
     */
    public static List<PlannedTask> plan(Conditions conditions, Run run, Calendars calendars) {
        return new Schedule(conditions, run, calendars).planned();
    }

    /** A plan that has been made, asked for the days of its events. */
    record Planned(List<PlannedTask> tasks, Schedule schedule) {

        /** When it happened or is planned to. */
        Optional<When> whenOf(String event) {
            return schedule.anchor(event).map(Anchor::when);
        }
    }

    static Planned planned(Conditions conditions, Run run, Calendars calendars) {
        var schedule = new Schedule(conditions, run, calendars);
        return new Planned(schedule.planned(), schedule);
    }

    private List<PlannedTask> planned() {
        var applying = new ArrayList<PlannedTask>();
        for (var phase : process.phases()) {
            for (var task : phase.tasks()) {
                subjects(task).forEach(subject -> applying.add(undated(phase, task, subject)));
            }
        }
        applying.stream().map(PlannedTask::task).filter(task -> task.due().isPresent())
                .forEach(task -> task.completes().ifPresent(event -> completing.putIfAbsent(event, task)));
        return applying.stream().flatMap(planned -> dated(planned).stream()).toList();
    }

    /** The empty text once for a task that applies as it is; each product that it applies to for one that is done for each. */
    private List<String> subjects(Task task) {
        var candidates = task.forEach().isPresent() ? run.products() : List.of("");
        return candidates.stream().filter(product -> holds(task.when(), product)).toList();
    }

    private boolean holds(Optional<String> expression, String product) {
        if (expression.isEmpty()) {
            return true;
        }
        facts.put("product", product);
        return conditions.of(expression.get()).holds(facts);
    }

    private PlannedTask undated(Phase phase, Task task, String product) {
        var title = product.isEmpty()
                ? task.title()
                : task.title() + " – " + process.productTitles().getOrDefault(product, product);
        var items = task.items().stream().filter(item -> holds(item.when(), product)).toList();
        return new PlannedTask(phase, task, title, items, Optional.empty());
    }

    private List<PlannedTask> dated(PlannedTask planned) {
        var times = planned.task().repeats().map(recurrence -> times(recurrence)).orElse(List.of());
        if (times.isEmpty()) {
            return List.of(with(planned, planned.title(), planned.task().due().flatMap(this::due)));
        }
        var dated = new ArrayList<PlannedTask>();
        for (int i = 0; i < times.size(); i++) {
            dated.add(with(planned, planned.title() + " (" + (i + 1) + " of " + times.size() + ")", due(times.get(i))));
        }
        return dated;
    }

    private static PlannedTask with(PlannedTask planned, String title, Optional<PlannedDue> due) {
        return new PlannedTask(planned.phase(), planned.task(), title, planned.items(), due);
    }

    /** A due rule for each time within the plan; none for a recurrence without an end in the plan. */
    private List<Deadline> times(Recurrence recurrence) {
        return recurrence.every().flatMap(step -> stretch(recurrence).flatMap(times -> anchor(times.event())
                .map(anchor -> times.every(step, anchor.when.dateIn(calendars.ours().zone()), calendars.ours()))))
                .orElse(List.of());
    }

    private Optional<Times> stretch(Recurrence recurrence) {
        var own = recurrence.from()
                .map(from -> new Times(recurrence.of().orElse(process.starts()), from, recurrence.to().orElseThrow()));
        return own.or(() -> recurrence.during().flatMap(this::windowOf)
                .map(window -> new Times(window.of().orElse(process.starts()), window.from(), window.to())));
    }

    private Optional<Window> windowOf(String phaseKey) {
        return process.phases().stream().filter(phase -> phase.key().equals(phaseKey)).findFirst().flatMap(Phase::window);
    }

    private Optional<PlannedDue> due(Deadline deadline) {
        var event = deadline.of().orElse(process.starts());
        return anchor(event).map(anchor -> new PlannedDue(rule(deadline).due(anchor.when, calendars.of(deadline.calendar())),
                event, anchor.expected));
    }

    /** When an event happened, or else when the task that completes it is due. */
    private Optional<Anchor> anchor(String event) {
        var known = run.events().get(event);
        if (known != null) {
            return Optional.of(new Anchor(known, false));
        }
        var found = anchors.get(event);
        if (found != null) {
            return found;
        }
        if (!underway.add(event)) {
            return Optional.empty();
        }
        var expected = Optional.ofNullable(completing.get(event)).flatMap(Task::due).flatMap(this::due)
                .map(due -> new Anchor(due.when(), true));
        underway.remove(event);
        anchors.put(event, expected);
        return expected;
    }

    private static DueRule rule(Deadline deadline) {
        var rule = deadline.earliest().isEmpty()
                ? DueRule.notLaterThan(deadline.latest().orElseThrow())
                : deadline.latest().map(latest -> DueRule.window(deadline.earliest().get(), latest))
                        .orElseGet(() -> DueRule.notEarlierThan(deadline.earliest().get()));
        return deadline.roll().map(rule::roll).orElse(rule);
    }
}
