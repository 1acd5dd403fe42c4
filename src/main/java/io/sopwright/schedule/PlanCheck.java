package io.sopwright.schedule;

import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.util.Comparator;
import java.util.List;
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
     * <p>Hours depend on the hour of the event that they count from: they are tried in the morning, at noon and shortly before closing, and judged where
     * the plan counts from that very event. A time from an event that nothing plans is judged in the same way.
     *
     * @param written the process as it was written, for the places
     */
    public static List<Finding> findings(Conditions conditions, Node written) {
        var check = new PlanCheck(conditions, written);
        try {
            return Stream.concat(check.brokenPromises(), HastyTasks.findings(conditions.process(), check.runs, written))
                    .sorted(Comparator.comparing(Finding::place))
                    .toList();
        } catch (IllegalArgumentException refused) {
            return List.of(Finding.error(written.placeOf("phases"), "This process cannot be planned: " + refused.getMessage()));
        }
    }

    private Stream<Finding> brokenPromises() {
        return conditions.process().kpis().stream().flatMap(Promise::of).flatMap(promise -> {
            var lengths = new PlannedLengths(promise, runs).in(runs.with(promise.when()).stream()
                    .filter(run -> conditions.holds(promise.when(), run)));
            var place = written.placeOf(promise.path().toArray(String[]::new));
            return promise.brokenBy(lengths).stream().mapToObj(most -> Finding.warning(place, promise.broken(most)));
        });
    }
}
