package io.sopwright.calendar;

import io.sopwright.calendar.DueRule.Roll;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Counts hours: elapsed ones, or those in which the calendar is open. */
record HourWalk(WorkCalendar calendar, When anchor, Span span, Direction direction, Roll roll) implements Walk {

    @Override
    public When walk(Trail trail) {
        var start = start(trail);
        var end = span.unit() == Span.Unit.BUSINESS_HOUR ? businessHours(start, trail) : hours(start, trail);
        return When.at(rolled(start, end, trail));
    }

    @Override
    public String lead() {
        return span + " " + direction.word() + " " + switch (anchor) {
            case When.Day(LocalDate date) -> Words.day(date);
            case When.Time time -> Words.time(time, calendar.zone());
        };
    }

    @Override
    public LocalDate anchorDay() {
        return anchor.dateIn(calendar.zone());
    }

    private Instant start(Trail trail) {
        if (anchor instanceof When.Time(Instant instant)) {
            return instant;
        }
        var midnight = calendar.whole(anchorDay()).from();
        var opens = span.unit() == Span.Unit.BUSINESS_HOUR && direction == Direction.AFTER;
        var start = opens ? calendar.nextOpen(midnight, Direction.AFTER, trail).from() : midnight;
        trail.started(start);
        return start;
    }

    private Instant hours(Instant start, Trail trail) {
        var end = start.plus(Duration.ofHours(direction.times(span.amount())));
        trail.counted(direction == Direction.AFTER ? new Interval(start, end) : new Interval(end, start));
        return end;
    }

    private Instant businessHours(Instant start, Trail trail) {
        var end = start;
        for (var left = Duration.ofHours(span.amount()); left.isPositive();) {
            var used = direction.upTo(left, calendar.nextOpen(end, direction, trail));
            trail.counted(used);
            left = left.minus(used.length());
            end = direction.end(used);
        }
        return end;
    }

    // as for days, the end is never moved across its event
    private Instant rolled(Instant start, Instant end, Trail trail) {
        if (roll == Roll.NONE || calendar.isOpenAt(end)) {
            return end;
        }
        var landing = opening(end, roll == Roll.FORWARD ? Direction.AFTER : Direction.BEFORE);
        if (direction == Direction.AFTER ? landing.isBefore(start) : landing.isAfter(start)) {
            landing = opening(end, direction);
        }
        trail.rolled(end, landing);
        return landing;
    }

    private Instant opening(Instant at, Direction way) {
        var open = calendar.nextOpen(at, way, Trail.NONE);
        return way == Direction.AFTER ? open.from() : open.to();
    }
}
