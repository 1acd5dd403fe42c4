package io.sopwright.schedule;

import io.sopwright.calendar.DueRule;
import io.sopwright.calendar.Ordinal;
import io.sopwright.calendar.Span;
import io.sopwright.calendar.When;
import io.sopwright.calendar.WorkCalendar;
import io.sopwright.notation.Deadline;
import io.sopwright.notation.Whose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times that something is repeated in a stretch of the plan. The first begins on the first day of the stretch, each further one a step later, as
 * long as the stretch lasts (RFC 5545, 3.3.10: the start counts, until is included): every week on days 31 to 60 is five times, the last on days
 * 59 and 60. Each is due from its own first day to the day before the next.
 */
record Times(Stretch stretch) {

    /** More lines than anybody wants on a checklist. */
    private static final int MOST = 60;

    /** A due rule for each time; none for steps of hours, and none when there are more than sixty times. */
    List<Deadline> every(Span step, LocalDate dayOne, WorkCalendar calendar) {
        if (step.unit().isHours()) {
            return List.of();
        }
        var begin = stretch.from().first(dayOne);
        var end = stretch.to().last(dayOne);
        var times = new ArrayList<Deadline>();
        var first = begin;
        while (!first.isAfter(end) && times.size() <= MOST) {
            var next = step.unit() == Span.Unit.BUSINESS_DAY
                    ? afterBusinessDays(first, step.amount(), calendar)
                    : begin.plus((times.size() + 1L) * step.amount(), unit(step));
            times.add(due(dayOne, first, next.isAfter(end) ? end : next.minusDays(1)));
            first = next;
        }
        return times.size() > MOST ? List.of() : times;
    }

    private Deadline due(LocalDate dayOne, LocalDate first, LocalDate last) {
        return new Deadline(Optional.of(day(dayOne, first)), Optional.of(day(dayOne, last)), Optional.of(stretch.event()),
                Whose.OURS,
                Optional.empty());
    }

    private static Ordinal day(LocalDate dayOne, LocalDate day) {
        return new Ordinal(Ordinal.Unit.DAY, (int) ChronoUnit.DAYS.between(dayOne, day) + 1);
    }

    private static ChronoUnit unit(Span step) {
        return switch (step.unit()) {
            case DAY, BUSINESS_DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case HOUR, BUSINESS_HOUR -> ChronoUnit.HOURS;
        };
    }

    /** The day after the last of so many business days, the first of which is the first day or follows it. */
    private static LocalDate afterBusinessDays(LocalDate first, int amount, WorkCalendar calendar) {
        var rule = DueRule.notLaterThan(new Span(amount, Span.Unit.BUSINESS_DAY)).counting(DueRule.Counting.ANCHOR_DAY);
        return rule.due(When.day(first), calendar).latest().orElseThrow().result().dateIn(calendar.zone()).plusDays(1);
    }
}
