package io.sopwright.calendar;

import io.sopwright.calendar.Walk.Trail;
import io.sopwright.source.Nearest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody is open: the hours of a week, minus holidays, with exceptions that win over both. Immutable and safe to share
 * between threads; the days of a year are worked out once, when first asked for.
 */
public abstract sealed class WorkCalendar permits SingleCalendar, CombinedCalendar {

    /** So many closed days in a row are taken for a mistake. */
    static final int THREE_YEARS = 3 * 366;

    WorkCalendar() {}

    /** Begins a calendar whose days and hours are those that the clocks in {@code zone} show. */
    public static WorkCalendarBuilder in(ZoneId zone) {
        return new WorkCalendarBuilder(zone);
    }

    /**
     * Begins a calendar in the zone of that name.
     *
     * @param zone a name of the IANA time zone database: {@code Europe/Berlin}
     * @throws IllegalArgumentException with a sentence that says what to write instead
     */
    public static WorkCalendarBuilder in(String zone) {
        var known = ZoneId.getAvailableZoneIds();
        if (!known.contains(zone)) {
            throw new IllegalArgumentException("\"" + zone + "\" is not a time zone: " + Nearest.to(zone, known)
                    .map(nearest -> "did you mean " + nearest + "?")
                    .orElse("write its region and city, for instance Europe/Berlin."));
        }
        return in(ZoneId.of(zone));
    }

    /** Open when both are. A day counts when it is a business day of both, each in its own zone; results are in the first one's zone. */
    public static WorkCalendar both(WorkCalendar first, WorkCalendar second) {
        return new CombinedCalendar(first, second, CombinedCalendar.Rule.BOTH);
    }

    /** Open when at least one of the two is. Results are in the first one's zone. */
    public static WorkCalendar either(WorkCalendar first, WorkCalendar second) {
        return new CombinedCalendar(first, second, CombinedCalendar.Rule.EITHER);
    }

    /** The zone in which an instant falls on a day. */
    public abstract ZoneId zone();

    /** Whether the day has opening hours. */
    public abstract boolean isBusinessDay(LocalDate day);

    /** {@code Sat 28 Feb 2026}, {@code Fri 3 Apr 2026 (Good Friday)}; empty for a business day. */
    public final Optional<String> whyClosed(LocalDate day) {
        return isBusinessDay(day) ? Optional.empty() : Optional.of(Words.day(day) + Words.bracketed(reason(day)));
    }

    /**
     * The number of business days after one day, up to and including another: 1 from a Friday to the Monday after it.
     *
     * @throws IllegalArgumentException when {@code until} is before {@code after}
     */
    public final int businessDays(LocalDate after, LocalDate until) {
        Years.check(after);
        Years.check(until);
        if (until.isBefore(after)) {
            throw new IllegalArgumentException("Business days are counted forward: " + until + " is before " + after + ".");
        }
        return (int) after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isBusinessDay).count();
    }

    /**
     * How long it was open between two instants, in real time: an hour that the clocks show twice counts twice. Splitting the
     * stretch anywhere and adding up gives the same.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public final Duration businessTime(Instant from, Instant to) {
        Years.check(from);
        Years.check(to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Business time is measured forward: " + to + " is before " + from + ".");
        }
        return open(new Interval(from, to)).stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Why a closed day is closed; empty when no reason but the weekday is known. */
    abstract String reason(LocalDate day);

    /** The hours of a day of this calendar's zone. */
    abstract List<Interval> open(LocalDate day);

    final List<Interval> open(Interval stretch) {
        return dateOf(stretch.from()).datesUntil(dateOf(stretch.to()).plusDays(1)).flatMap(day -> open(day).stream())
                .map(stretch::within).filter(open -> !open.isEmpty()).toList();
    }

    final LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /** From midnight to midnight in this calendar's zone; empty for a day that the zone left out. */
    final Interval whole(LocalDate day) {
        return new Interval(WallHours.first(day.atStartOfDay(), zone()), WallHours.first(day.plusDays(1).atStartOfDay(), zone()));
    }

    /** The first business day at or past a day, whose closed days go on the trail. */
    final LocalDate businessDay(LocalDate from, Direction direction, Trail trail) {
        var day = from;
        for (int closed = 0; !isBusinessDay(day); closed++) {
            if (closed > THREE_YEARS) {
                throw neverOpen("day", from);
            }
            trail.skipped(day);
            day = direction.next(day);
        }
        return day;
    }

    /** The nearest open stretch past an instant; days without one go on the trail. */
    final Interval nextOpen(Instant past, Direction direction, Trail trail) {
        var day = dateOf(past);
        for (int closed = 0; closed <= THREE_YEARS; closed++) {
            var rest = direction.ordered(open(day)).stream().map(open -> direction.past(past, open))
                    .filter(open -> !open.isEmpty())
                    .findFirst();
            if (rest.isPresent()) {
                return rest.get();
            }
            trail.skipped(day);
            day = direction.next(day);
        }
        throw neverOpen("hour", dateOf(past));
    }

    /** Whether it is open at this instant, its closing times included. */
    final boolean isOpenAt(Instant at) {
        return Stream.of(at, at.minusNanos(1)).map(this::dateOf).distinct().flatMap(day -> open(day).stream())
                .anyMatch(open -> !at.isBefore(open.from()) && !at.isAfter(open.to()));
    }

    private static IllegalArgumentException neverOpen(String what, LocalDate day) {
        return new IllegalArgumentException("There is no business " + what + " within three years of " + Words.day(day)
                + ": give the calendar opening hours, or open some of its closed days.");
    }
}
