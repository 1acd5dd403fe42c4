package io.sopwright.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Opening hours without a break, as the clock on the wall shows them.
 *
 * @param to midnight means the end of the day
 */
record WallHours(LocalTime from, LocalTime to) {

    WallHours {
        if (!endsTheDay(to) && !from.isBefore(to)) {
            throw new IllegalArgumentException("The hours " + from + "-" + to
                    + " end before they begin: write hours past midnight as 22:00-24:00 on one day and 00:00-06:00 on the next.");
        }
    }

    private static boolean endsTheDay(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT);
    }

    boolean endsBefore(WallHours later) {
        return !endsTheDay(to) && !later.from.isBefore(to);
    }

    /** The real time it is on that day; empty when the clocks jump over it. */
    Interval on(LocalDate day, ZoneId zone) {
        var end = endsTheDay(to) ? first(day.plusDays(1).atStartOfDay(), zone) : last(day.atTime(to), zone);
        return new Interval(first(day.atTime(from), zone), end);
    }

    /** When the clock first shows this time or a later one: in a gap, the moment of the jump. */
    static Instant first(LocalDateTime wall, ZoneId zone) {
        var jump = zone.getRules().getTransition(wall);
        if (jump == null) {
            return wall.toInstant(zone.getRules().getOffset(wall));
        }
        return jump.isGap() ? jump.getInstant() : wall.toInstant(jump.getOffsetBefore());
    }

    /** When the clock last shows this time: in an overlap, the second time round. */
    private static Instant last(LocalDateTime wall, ZoneId zone) {
        var jump = zone.getRules().getTransition(wall);
        return jump == null || jump.isGap() ? first(wall, zone) : wall.toInstant(jump.getOffsetAfter());
    }
}
