package io.sopwright.calendar;

import java.util.Optional;

/**
 * When something is due, told from an event that may not have happened yet. A value: two rules with the same parts are the same rule.
 *
 * <p>The factories count forward from the event, take the day after it for day 1, and leave a date on a closed day where it falls.
 */
public record DueRule(Relation relation, Direction direction, Counting counting, Roll roll) {

    /** What the date is to the one who has to act. */
    public sealed interface Relation {

        /** A deadline. */
        record NotLaterThan(Offset offset) implements Relation {}

        /** A delay. */
        record NotEarlierThan(Offset offset) implements Relation {}

        /** A delay and a deadline, both included. */
        record Window(Offset earliest, Offset latest) implements Relation {}
    }

    /** Which day is day 1 of a span of days, weeks or months; hours count from the event itself. */
    public enum Counting {
        /** The day after the event (Regulation (EEC) 1182/71, article 3(1)). */
        NEXT_DAY,
        /** The day of the event itself. */
        ANCHOR_DAY
    }

    /** Where a date that falls on a closed day, or an instant outside of business hours, is moved; never across its event. */
    public enum Roll {
        /** To the next business day, or the next opening. */
        FORWARD,
        /** To the business day before, or the last closing. */
        BACK,
        /** Nowhere. */
        NONE
    }

    /** A deadline: the end of the span, the numbered day, or the last day of the numbered week. */
    public static DueRule notLaterThan(Offset offset) {
        return of(new Relation.NotLaterThan(offset));
    }

    /** A delay: the end of the span, the numbered day, or the first day of the numbered week. */
    public static DueRule notEarlierThan(Offset offset) {
        return of(new Relation.NotEarlierThan(offset));
    }

    /** A window with both ends included, as in "day 3 to day 5" and "weeks 3 to 4". */
    public static DueRule window(Offset earliest, Offset latest) {
        return of(new Relation.Window(earliest, latest));
    }

    private static DueRule of(Relation relation) {
        return new DueRule(relation, Direction.AFTER, Counting.NEXT_DAY, Roll.NONE);
    }

    /** The same rule with another day as day 1. */
    public DueRule counting(Counting counting) {
        return new DueRule(relation, direction, counting, roll);
    }

    /** The same rule with dates on closed days moved. */
    public DueRule roll(Roll roll) {
        return new DueRule(relation, direction, counting, roll);
    }

    /** The same rule counted back from the event: "3 business days before go-live". Numbered days and weeks are not counted back. */
    public DueRule before() {
        return new DueRule(relation, Direction.BEFORE, counting, roll);
    }

    /**
     * The dates for one occurrence of the event.
     *
     * @param anchor the event; hours from an event of which only the day is known count from that day's first opening, or from its
     *        midnight when closed hours count too
     * @param calendar decides what is a business day and in which zone an instant falls on a day
     * @throws IllegalArgumentException with a plain sentence when no such date exists: the calendar does not open within three years,
     *         the window ends before it starts, or the year is not one of 1900 to 9999
     */
    public Due due(When anchor, WorkCalendar calendar) {
        Years.check(anchor);
        return switch (relation) {
            case Relation.NotLaterThan(Offset offset) ->
                new Due(Optional.empty(), Optional.of(reckon(offset, true, anchor, calendar)));
            case Relation.NotEarlierThan(Offset offset) ->
                new Due(Optional.of(reckon(offset, false, anchor, calendar)), Optional.empty());
            case Relation.Window(Offset earliest, Offset latest) -> window(reckon(earliest, false, anchor, calendar),
                    reckon(latest, true, anchor, calendar));
        };
    }

    private Reckoning reckon(Offset offset, boolean lastDay, When anchor, WorkCalendar calendar) {
        if (offset instanceof Ordinal && direction == Direction.BEFORE) {
            throw new IllegalArgumentException(
                    "\"" + offset + "\" counts from the event onwards: write a span, for instance 5 days, before it.");
        }
        if (offset instanceof Span span && span.unit().isHours()) {
            return new Reckoning(new HourWalk(calendar, anchor, span, direction, roll));
        }
        return new Reckoning(new DayWalk(calendar, anchor.dateIn(calendar.zone()), offset, this, lastDay));
    }

    private static Due window(Reckoning earliest, Reckoning latest) {
        if (latest.endsBefore(earliest)) {
            throw new IllegalArgumentException(
                    "The window ends (" + latest + ") before it starts (" + earliest + "): swap its ends.");
        }
        return new Due(Optional.of(earliest), Optional.of(latest));
    }
}
