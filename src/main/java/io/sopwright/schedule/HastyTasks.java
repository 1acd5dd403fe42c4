package io.sopwright.schedule;

import io.sopwright.process.Phase;
import io.sopwright.process.Task;
import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tasks that are due before another one that they wait for, on whatever day the run begins: a weekend between two is no contradiction. */
final class HastyTasks {

    /** A task and one that it waits for. */
    private record Pair(Phase phase, Task task, String before) {}

    /** By which day of the plan each of the two is due at the latest, and whether that was too early in every run so far. */
    private record Haste(boolean always, long due, long before) {

        private Haste and(Haste other) {
            return new Haste(always && other.always, other.due, other.before);
        }
    }

    private final String starts;
    private final OrdinaryRuns runs;
    private final Map<Pair, Haste> pairs = new LinkedHashMap<>();

    private HastyTasks(String starts, OrdinaryRuns runs) {
        this.starts = starts;
        this.runs = runs;
    }

    static Stream<Finding> findings(String starts, OrdinaryRuns runs, Node written) {
        var tasks = new HastyTasks(starts, runs);
        runs.with(Optional.empty()).forEach(tasks::tryOn);
        return tasks.pairs.entrySet().stream().filter(pair -> pair.getValue().always)
                .map(pair -> Finding.warning(written.placeOf(path(pair.getKey())), sentence(pair.getKey(), pair.getValue())));
    }

    private void tryOn(Run run) {
        var plan = runs.plan(run);
        var dayOne = plan.dayOf(starts).orElseThrow();
        var latest = new HashMap<String, Long>();
        plan.tasks()
                .forEach(planned -> latest(planned, dayOne).ifPresent(day -> latest.merge(planned.task().key(), day, Math::max)));
        plan.tasks().forEach(planned -> latest(planned, dayOne).ifPresent(due -> waitsFor(planned.task(), latest)
                .forEach(before -> pairs.merge(new Pair(planned.phase(), planned.task(), before.getKey()),
                        new Haste(due < before.getValue(), due, before.getValue()), Haste::and))));
    }

    private static Optional<Long> latest(PlannedTask planned, LocalDate dayOne) {
        return planned.due().flatMap(due -> due.due().latest())
                .map(date -> 1 + ChronoUnit.DAYS.between(dayOne, date.result().dateIn(OrdinaryRuns.CALENDARS.ours().zone())));
    }

    private static List<Map.Entry<String, Long>> waitsFor(Task task, Map<String, Long> latest) {
        return latest.entrySet().stream().filter(other -> task.after().contains(other.getKey())).toList();
    }

    private static String[] path(Pair pair) {
        return new String[]{"phases", pair.phase.key(), "tasks", pair.task.key(), "due"};
    }

    private static String sentence(Pair pair, Haste haste) {
        return "The task “" + pair.task.key() + "” is due on day " + haste.due + ", but it comes after “" + pair.before
                + "”, which may take until day " + haste.before + ": give it more time or the other one less.";
    }
}
