package io.sopwright.schedule;

import io.sopwright.calendar.Ordinal;
import io.sopwright.notation.Recurrence;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds from when until when something is repeated in one run. */
final class Stretches {

    private static final int LAST_DAY = 9999;

    private final ProcessDefinition process;
    private final List<PlannedTask> applying;
    private final Moments moments;

    /** @param applying the tasks of the run, their dates still open */
    Stretches(ProcessDefinition process, List<PlannedTask> applying, Moments moments) {
        this.process = process;
        this.applying = applying;
        this.moments = moments;
    }

    /** Empty for what goes on without an end in the plan, or follows an occasion. */
    Optional<Stretch> of(Recurrence recurrence) {
        var own = recurrence.from().map(from -> new Stretch(recurrence.of().orElse(process.starts()), from,
                recurrence.to().orElseThrow(), false));
        return own.or(() -> recurrence.during().flatMap(this::phase).flatMap(this::of));
    }

    /** The days of a phase; empty when they are neither known nor planned, or it ends before it begins. */
    Optional<PlannedPhase> planned(Phase phase) {
        return of(phase).flatMap(stretch -> moments.dayOf(stretch.event())
                .map(dayOne -> new PlannedPhase(phase, stretch.from().first(dayOne), stretch.to().last(dayOne),
                        stretch.expected())))
                .filter(planned -> !planned.last().isBefore(planned.first()));
    }

    private Optional<Phase> phase(String key) {
        return process.phases().stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    private Optional<Stretch> of(Phase phase) {
        return phase.window().map(window -> Stretch.of(window, process.starts())).or(() -> byTasks(phase));
    }

    /** From the day on which the first of its tasks can begin to the last day on which one of them is due. */
    private Optional<Stretch> byTasks(Phase phase) {
        var dues = applying.stream().filter(planned -> planned.phase().key().equals(phase.key())).map(PlannedTask::task)
                .map(Task::due)
                .flatMap(Optional::stream).flatMap(rule -> moments.due(rule).stream()).toList();
        var begin = dues.stream().flatMap(due -> begin(due).stream()).min(Comparator.naturalOrder());
        var end = dues.stream().flatMap(due -> end(due).stream()).max(Comparator.naturalOrder());
        boolean expected = dues.stream().anyMatch(PlannedDue::expected);
        return moments.dayOf(process.starts()).filter(_ -> begin.isPresent() && end.isPresent())
                .flatMap(dayOne -> between(numberOf(begin.orElseThrow(), dayOne), numberOf(end.orElseThrow(), dayOne), expected));
    }

    private Optional<LocalDate> begin(PlannedDue due) {
        return due.due().earliest().map(earliest -> moments.day(earliest.result())).or(() -> moments.dayOf(due.anchor()));
    }

    private Optional<LocalDate> end(PlannedDue due) {
        return due.due().latest().map(latest -> moments.day(latest.result()));
    }

    private static long numberOf(LocalDate day, LocalDate dayOne) {
        return ChronoUnit.DAYS.between(dayOne, day) + 1;
    }

    /** What lies before day 1, or further away than a plan reaches, has no place in the plan. */
    private Optional<Stretch> between(long from, long to, boolean expected) {
        long first = Math.max(1, from);
        return to < first || to > LAST_DAY
                ? Optional.empty()
                : Optional.of(new Stretch(process.starts(), day(first), day(to), expected));
    }

    private static Ordinal day(long number) {
        return new Ordinal(Ordinal.Unit.DAY, (int) number);
    }
}
