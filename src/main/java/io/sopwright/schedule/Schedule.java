package io.sopwright.schedule;

import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.process.Communication;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans one run: asks each task, message and gate whether it applies, and computes when it is due. */
public final class Schedule {

    private final Conditions conditions;
    private final ProcessDefinition process;
    private final Run run;
    private final Map<String, Object> facts;
    private final Moments moments;
    private final List<PlannedTask> applying = new ArrayList<>();
    private final Stretches stretches;

    /** What a line is called, which time it is and when it is due. */
    private record Timing(String title, Optional<Turn> turn, Optional<PlannedDue> due) {}

    private Schedule(Conditions conditions, Run run, Calendars calendars) {
        this.conditions = conditions;
        this.process = conditions.process();
        this.run = run;
        this.facts = conditions.facts(run);
        this.moments = new Moments(process.starts(), run.events(), calendars);
        this.stretches = new Stretches(process, applying, moments);
        process.phases().forEach(phase -> phase.tasks().forEach(task -> add(phase, task)));
    }

    /**
     * What applies to a run, and when it is due.
     *
     * @throws IllegalArgumentException with a sentence when a date cannot be computed or a condition has no answer
     */
    public static Plan plan(Conditions conditions, Run run, Calendars calendars) {
        var schedule = new Schedule(conditions, run, calendars);
        return new Plan(schedule.tasks(), schedule.messages(),
                Gates.applying(schedule.process.gates(), schedule.applying), schedule.phases());
    }

    /** The tasks of a plan that is tried, and the moments of its events. */
    record Trial(List<PlannedTask> tasks, Schedule schedule) {

        /** When it happened or is planned to. */
        Optional<When> whenOf(String event) {
            return schedule.moments.whenOf(event);
        }
    }

    static Trial trial(Conditions conditions, Run run, Calendars calendars) {
        var schedule = new Schedule(conditions, run, calendars);
        return new Trial(schedule.tasks(), schedule);
    }

    private void add(Phase phase, Task task) {
        var subjects = subjects(task);
        subjects.forEach(subject -> applying.add(undated(phase, task, subject)));
        if (!subjects.isEmpty()) {
            moments.add(task);
        }
    }

    private List<PlannedTask> tasks() {
        return applying.stream().flatMap(this::dated).toList();
    }

    private List<PlannedMessage> messages() {
        return process.communication().stream().filter(row -> row.repeats().isPresent() || row.due().isPresent())
                .filter(row -> holds(row.when(), "")).flatMap(this::dated).toList();
    }

    private List<PlannedPhase> phases() {
        return process.phases().stream().flatMap(phase -> stretches.planned(phase).stream()).toList();
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
        return new PlannedTask(phase, task, product, title, items, Optional.empty(), Optional.empty());
    }

    private Stream<PlannedTask> dated(PlannedTask undated) {
        return timings(undated.title(), undated.repeats(), undated.rule()).map(timing -> new PlannedTask(undated.phase(),
                undated.task(), undated.product(), timing.title, undated.items(), timing.turn, timing.due));
    }

    private Stream<PlannedMessage> dated(Communication row) {
        return timings(row.title(), row.repeats(), row.due())
                .map(timing -> new PlannedMessage(row, timing.title, timing.turn, timing.due));
    }

    /** One for each time within the plan; one in all for what is done once, or without an end in the plan. */
    private Stream<Timing> timings(String title, Optional<Recurrence> repeats, Optional<Deadline> rule) {
        var times = repeats.map(this::times).orElse(List.of());
        return times.isEmpty()
                ? Stream.of(new Timing(title, Optional.empty(), rule.flatMap(moments::due)))
                : IntStream.range(0, times.size()).mapToObj(i -> timing(title, new Turn(i + 1, times.size()), times.get(i)));
    }

    private static Timing timing(String title, Turn turn, PlannedDue due) {
        return new Timing(title + turn.mark(), Optional.of(turn), Optional.of(due));
    }

    private List<PlannedDue> times(Recurrence recurrence) {
        return recurrence.every().flatMap(step -> stretches.of(recurrence).flatMap(stretch -> moments.dayOf(stretch.event())
                .map(dayOne -> new Times(stretch).every(step, dayOne, moments.calendars().ours()).stream()
                        .flatMap(time -> moments.due(time).stream()).map(due -> due.orExpected(stretch.expected())).toList())))
                .orElse(List.of());
    }
}
