package io.sopwright.schedule;

import io.sopwright.calendar.When;
import io.sopwright.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long a plan takes between the two events of a promise. */
record PlannedLengths(Promise promise, OrdinaryRuns runs) {

    /** In the unit of the promise, for each run in which both events are planned. */
    IntStream in(Stream<Run> tried) {
        return promise.isInHours()
                ? tried.flatMap(run -> OrdinaryRuns.atHours(from(), run)).flatMapToInt(this::hours)
                : tried.map(this::withFrom).flatMapToInt(this::days);
    }

    private String from() {
        return promise.time().from();
    }

    /** The run itself; one that begins with the event where no task plans it. */
    private Run withFrom(Run run) {
        return dayOf(from(), run).isPresent() ? run : OrdinaryRuns.atDay(from(), run);
    }

    private IntStream days(Run run) {
        var from = dayOf(from(), run);
        return from.flatMap(begin -> dayOf(promise.time().to(), run).filter(end -> !end.isBefore(begin)))
                .map(end -> IntStream.of(days(from.orElseThrow(), end))).orElseGet(IntStream::empty);
    }

    private Optional<LocalDate> dayOf(String event, Run run) {
        return runs.plan(run).whenOf(event).map(when -> when.dateIn(calendar().zone()));
    }

    private int days(LocalDate from, LocalDate to) {
        return switch (promise.time().unit()) {
            case BUSINESS_DAY -> calendar().businessDays(from, to);
            case DAY, WEEK, MONTH, HOUR, BUSINESS_HOUR -> (int) ChronoUnit.DAYS.between(from, to);
        };
    }

    private IntStream hours(Run run) {
        var plan = runs.plan(run);
        var from = end(plan.whenOf(from()).orElseThrow());
        return plan.whenOf(promise.time().to()).map(PlannedLengths::end).filter(to -> !to.isBefore(from))
                .map(to -> IntStream.of((int) hours(from, to).toHours())).orElseGet(IntStream::empty);
    }

    private Duration hours(Instant from, Instant to) {
        return switch (promise.time().unit()) {
            case BUSINESS_HOUR -> calendar().businessTime(from, to);
            case DAY, BUSINESS_DAY, WEEK, MONTH, HOUR -> Duration.between(from, to);
        };
    }

    /** Who has until a day has until its end. */
    private static Instant end(When when) {
        return switch (when) {
            case When.Day(LocalDate day) -> day.plusDays(1).atStartOfDay(calendar().zone()).toInstant();
            case When.Time(Instant instant) -> instant;
        };
    }

    private static WorkCalendar calendar() {
        return OrdinaryRuns.CALENDARS.ours();
    }
}
