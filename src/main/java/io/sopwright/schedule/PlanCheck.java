package io.sopwright.schedule;

import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the dates of a plan against each other and against the KPIs that promise them. */
public final class PlanCheck {

    private final Conditions conditions;
    private final OrdinaryRuns runs;
    private final Node written;

    private PlanCheck(Conditions conditions, Node written) {
        this.conditions = conditions;
        this.runs = new OrdinaryRuns(conditions);
        this.written = written;
    }

    /**
     * Warnings, in reading order: where the plan takes longer than a KPI's target allows, and where a task is due before another one that it waits for.
     * The plan is tried on ordinary runs: new and repeat clients, every product, each weekday, no holidays, every fact at its default (those that a target's
     * condition names, at each of their values).
     *
     * <p>A length of time in calendar or business days is looked at; hours are not, since they depend on the hour of the event.
     *
     * @param written the process as it was written, for the places
     */
    public static List<Finding> findings(Conditions conditions, Node written) {
        var check = new PlanCheck(conditions, written);
        try {
            return Stream.concat(check.brokenPromises(), HastyTasks.findings(conditions.process().starts(), check.runs, written))
                    .sorted(Comparator.comparing(Finding::place))
                    .toList();
        } catch (IllegalArgumentException refused) {
            return List.of(Finding.error(written.placeOf("phases"), "This process cannot be planned: " + refused.getMessage()));
        }
    }

    private Stream<Finding> brokenPromises() {
        return conditions.process().kpis().stream().flatMap(Promise::of).flatMap(promise -> {
            var days = runs.with(promise.when()).stream()
                    .filter(run -> conditions.holds(promise.when(), run)).flatMapToInt(run -> days(promise, run));
            var place = written.placeOf(promise.path().toArray(String[]::new));
            return promise.brokenBy(days).stream().mapToObj(most -> Finding.warning(place, promise.broken(most)));
        });
    }

    private IntStream days(Promise promise, Run run) {
        var plan = runs.plan(run);
        var from = plan.dayOf(promise.from());
        var to = plan.dayOf(promise.to());
        return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
                ? IntStream.empty()
                : IntStream.of(days(promise, from.get(), to.get()));
    }

    private static int days(Promise promise, LocalDate from, LocalDate to) {
        return promise.businessDays()
                ? OrdinaryRuns.CALENDARS.ours().businessDays(from, to)
                : (int) ChronoUnit.DAYS.between(from, to);
    }
}
