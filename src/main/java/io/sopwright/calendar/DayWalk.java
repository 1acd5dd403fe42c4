package io.sopwright.calendar;

import io.sopwright.calendar.DueRule.Counting;
import io.sopwright.calendar.DueRule.Roll;
import java.time.LocalDate;

/**
 * Counts days, weeks and months.
 *
 * @param lastDay whether a numbered week means its last day
 */
record DayWalk(WorkCalendar calendar, LocalDate anchorDay, Offset offset, DueRule rule, boolean lastDay) implements Walk {

    @Override
    public When walk(Trail trail) {
        return When.day(rolled(existing(counted(trail), trail), trail));
    }

    @Override
    public String lead() {
        var anchor = Words.day(anchorDay);
        if (offset instanceof Span && rule.counting() == Counting.NEXT_DAY) {
            return offset + " " + rule.direction().word() + " " + anchor;
        }
        return offset + (rule.direction() == Direction.AFTER ? "" : " back") + " with " + anchor + " as day 1";
    }

    private LocalDate counted(Trail trail) {
        return switch (offset) {
            case Ordinal ordinal -> days(anchorDay, lastDay ? ordinal.lastNumber() : ordinal.firstNumber(), trail);
            case Span(int amount, _) when amount == 0 -> anchorDay;
            case Span(int amount, Span.Unit unit) -> switch (unit) {
                case DAY -> days(dayOne(), amount, trail);
                case WEEK -> days(dayOne(), 7 * amount, trail);
                case MONTH -> months(amount, trail);
                case BUSINESS_DAY -> businessDays(amount, trail);
                case HOUR, BUSINESS_HOUR -> throw new IllegalStateException(offset + " are not days");
            };
        };
    }

    private LocalDate dayOne() {
        return rule.counting() == Counting.ANCHOR_DAY ? anchorDay : rule.direction().next(anchorDay);
    }

    private LocalDate days(LocalDate dayOne, int amount, Trail trail) {
        var last = dayOne.plusDays(rule.direction().times(amount - 1));
        trail.counted(dayOne, last);
        return last;
    }

    private LocalDate businessDays(int amount, Trail trail) {
        var day = calendar.businessDay(dayOne(), rule.direction(), trail);
        trail.counted(day, day);
        for (int counted = 1; counted < amount; counted++) {
            day = calendar.businessDay(rule.direction().next(day), rule.direction(), trail);
            trail.counted(day, day);
        }
        return day;
    }

    // a month that begins with the day of the event ends on the day before; one too short for that ends on its last day
    // (German Civil Code, sections 187 and 188)
    private LocalDate months(int amount, Trail trail) {
        var day = anchorDay.plusMonths(rule.direction().times(amount));
        if (day.getDayOfMonth() != anchorDay.getDayOfMonth()) {
            trail.clamped(day);
        } else if (rule.counting() == Counting.ANCHOR_DAY) {
            day = rule.direction().opposite().next(day);
        }
        trail.counted(day, day);
        return day;
    }

    private LocalDate existing(LocalDate day, Trail trail) {
        if (!calendar.whole(day).isEmpty()) {
            return day;
        }
        var next = rule.direction().next(day);
        trail.leftOut(day, next);
        return next;
    }

    // a date is never moved across its event
    private LocalDate rolled(LocalDate day, Trail trail) {
        if (rule.roll() == Roll.NONE || calendar.isBusinessDay(day)) {
            return day;
        }
        var direction = rule.roll() == Roll.FORWARD ? Direction.AFTER : Direction.BEFORE;
        var landing = calendar.businessDay(day, direction, Trail.NONE);
        if (direction != rule.direction() && isPast(anchorDay, landing)) {
            landing = calendar.businessDay(day, rule.direction(), Trail.NONE);
        }
        trail.rolled(day, landing);
        return landing;
    }

    private boolean isPast(LocalDate anchor, LocalDate landing) {
        return rule.direction() == Direction.AFTER ? landing.isBefore(anchor) : landing.isAfter(anchor);
    }
}
