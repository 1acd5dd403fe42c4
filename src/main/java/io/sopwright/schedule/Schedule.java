package io.sopwright.schedule;

import io.sopwright.calendar.DueRule;
import io.sopwright.calendar.Ordinal;
import io.sopwright.calendar.Span;
import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.notation.Whose;
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

    private static final int MOST_TIMES = 60;

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

    private List<PlannedTask> planned() {
        var applying = new ArrayList<PlannedTask>();
        for (var phase : process.phases()) {
            for (var task : phase.tasks()) {
                subjects(task).forEach(subject -> applying.add(undated(phase, task, subject)));
            }
        }
        applying.forEach(planned -> planned.task().completes().ifPresent(event -> completing.putIfAbsent(event, planned.task())));
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

    /** One due rule for each time within the plan; none for a recurrence without an end in the plan. */
    private List<Deadline> times(Recurrence recurrence) {
        var window = recurrence.from().map(from -> new Days(number(from, true), number(recurrence.to().orElseThrow(), false)))
                .or(() -> recurrence.during().flatMap(this::daysOf));
        return window.flatMap(days -> recurrence.every().map(every -> days.ends(length(every)))).orElse(List.of()).stream()
                .map(day -> new Deadline(Optional.empty(), Optional.of(new Ordinal(Ordinal.Unit.DAY, day)), recurrence.of(),
                        Whose.OURS, Optional.empty()))
                .toList();
    }

    private Optional<Days> daysOf(String phaseKey) {
        return process.phases().stream().filter(phase -> phase.key().equals(phaseKey)).findFirst().flatMap(Phase::window)
                .filter(window -> window.of().filter(of -> !of.equals(process.starts())).isEmpty())
                .map(window -> new Days(number(window.from(), true), number(window.to(), false)));
    }

    /** Days of the plan, both ends included. */
    private record Days(int from, int to) {

        /** The last day of each whole stretch of that many days. */
        List<Integer> ends(int length) {
            var ends = new ArrayList<Integer>();
            for (int day = from - 1 + length; day <= to && ends.size() < MOST_TIMES; day += length) {
                ends.add(day);
            }
            return ends;
        }
    }

    private static int number(Ordinal ordinal, boolean first) {
        var dayOne = java.time.LocalDate.EPOCH;
        return (int) (first ? ordinal.first(dayOne) : ordinal.last(dayOne)).toEpochDay() + 1;
    }

    private static int length(Span every) {
        return Math.max(1, switch (every.unit()) {
            case WEEK -> 7 * every.amount();
            case MONTH -> 30 * every.amount();
            case DAY, BUSINESS_DAY -> every.amount();
            case HOUR, BUSINESS_HOUR -> 1;
        });
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
        return deadline.roll().map(roll -> rule.roll(roll == Deadline.Roll.FORWARD ? DueRule.Roll.FORWARD : DueRule.Roll.BACK))
                .orElse(rule);
    }
}
