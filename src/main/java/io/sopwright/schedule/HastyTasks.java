package io.sopwright.schedule;

import io.sopwright.calendar.Span;
import io.sopwright.calendar.When;
import io.sopwright.notation.Deadline;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tasks that are due before another one that they wait for, on whatever day and at whatever hour the run begins: a weekend or an evening between two
 * is no contradiction.
 */
final class HastyTasks {

    /** A task and one that it waits for. */
    private record Pair(Phase phase, Task task, String before) {}

    /** By when each of the two is due at the latest, and whether that was too early in every run so far. */
    private record Haste(boolean always, Latest due, Latest before) {

        private Haste and(Haste other) {
            return new Haste(always && other.always, due, before);
        }
    }

    /**
     * A latest moment.
     *
     * @param day of the plan
     * @param time of that day, where it is due by the hour
     */
    private record Latest(long day, Optional<LocalTime> time) {

        /** A day and an hour of it are not told apart. */
        private boolean isBefore(Latest other) {
            boolean isEarlier = time.flatMap(mine -> other.time.map(mine::isBefore)).orElse(false);
            return day < other.day || (day == other.day && isEarlier);
        }

        private String words(Latest beside) {
            return "day " + day + (day == beside.day ? time.map(at -> " at " + at).orElse("") : "");
        }
    }

    private static final ZoneId ZONE = OrdinaryRuns.CALENDARS.ours().zone();

    private final String starts;
    private final OrdinaryRuns runs;
    private final Map<Pair, Haste> pairs = new LinkedHashMap<>();

    private HastyTasks(String starts, OrdinaryRuns runs) {
        this.starts = starts;
        this.runs = runs;
    }

    static Stream<Finding> findings(ProcessDefinition process, OrdinaryRuns runs, Node written) {
        var tasks = new HastyTasks(process.starts(), runs);
        boolean isInHours = process.tasks().flatMap(task -> task.due().stream()).anyMatch(HastyTasks::isInHours);
        runs.with(Optional.empty()).stream()
                .flatMap(run -> isInHours ? OrdinaryRuns.atHours(process.starts(), run) : Stream.of(run)).forEach(tasks::tryOn);
        return tasks.pairs.entrySet().stream().filter(pair -> pair.getValue().always)
                .map(pair -> Finding.warning(written.placeOf(path(pair.getKey())), sentence(pair.getKey(), pair.getValue())));
    }

    private static boolean isInHours(Deadline due) {
        return due.latest().filter(latest -> latest instanceof Span span && span.unit().isHours()).isPresent();
    }

    private void tryOn(Run run) {
        var plan = runs.plan(run);
        var dayOne = plan.whenOf(starts).orElseThrow().dateIn(ZONE);
        var latest = new HashMap<String, Latest>();
        plan.tasks().forEach(planned -> latest(planned, dayOne).ifPresent(
                last -> latest.merge(planned.task().key(), last, (one, other) -> one.isBefore(other) ? other : one)));
        plan.tasks().forEach(planned -> latest(planned, dayOne).ifPresent(due -> waitsFor(planned.task(), latest)
                .forEach(before -> pairs.merge(new Pair(planned.phase(), planned.task(), before.getKey()),
                        new Haste(due.isBefore(before.getValue()), due, before.getValue()), Haste::and))));
    }

    private static Optional<Latest> latest(PlannedTask planned, LocalDate dayOne) {
        return planned.due().flatMap(due -> due.due().latest()).map(date -> date.result())
                .map(when -> new Latest(1 + ChronoUnit.DAYS.between(dayOne, when.dateIn(ZONE)), time(when)));
    }

    private static Optional<LocalTime> time(When when) {
        return switch (when) {
            case When.Day _ -> Optional.empty();
            case When.Time(Instant instant) -> Optional.of(LocalTime.ofInstant(instant, ZONE));
        };
    }

    private static List<Map.Entry<String, Latest>> waitsFor(Task task, Map<String, Latest> latest) {
        return latest.entrySet().stream().filter(other -> task.after().contains(other.getKey())).toList();
    }

    private static String[] path(Pair pair) {
        return new String[]{"phases", pair.phase.key(), "tasks", pair.task.key(), "due"};
    }

    private static String sentence(Pair pair, Haste haste) {
        return "The task “" + pair.task.key() + "” is due on " + haste.due.words(haste.before) + ", but it comes after “"
                + pair.before + "”, which may take until " + haste.before.words(haste.due)
                + ": give it more time or the other one less.";
    }
}
