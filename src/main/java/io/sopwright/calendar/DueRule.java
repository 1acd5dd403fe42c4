package io.sopwright.calendar;

import java.util.Optional;

/**
 * When something is due, told from an event that may not have happened yet.
 *
 * <p>Unless said otherwise it counts forward from the event, the day after it is day 1, and a date that falls on a closed day stays.
 */
public final class DueRule {

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

    private sealed interface Relation {

        record NotLaterThan(Offset offset) implements Relation {}

        record NotEarlierThan(Offset offset) implements Relation {}

        record Within(Offset earliest, Offset latest) implements Relation {}
    }

    private final Relation relation;
    private final DayWalk.Terms terms;

    private DueRule(Relation relation, DayWalk.Terms terms) {
        this.relation = relation;
        this.terms = terms;
    }

    private DueRule(Relation relation) {
        this(relation, new DayWalk.Terms(Direction.AFTER, Counting.NEXT_DAY, Roll.NONE));
    }

    /** A deadline: the end of the span, the numbered day, or the last day of the numbered week. */
    public static DueRule notLaterThan(Offset offset) {
        return new DueRule(new Relation.NotLaterThan(offset));
    }

    /** A delay: the end of the span, the numbered day, or the first day of the numbered week. */
    public static DueRule notEarlierThan(Offset offset) {
        return new DueRule(new Relation.NotEarlierThan(offset));
    }

    /** A window with both ends included, as in "day 3 to day 5" and "weeks 3 to 4". */
    public static DueRule window(Offset earliest, Offset latest) {
        return new DueRule(new Relation.Within(earliest, latest));
    }

    /** The same rule with another day as day 1. */
    public DueRule counting(Counting counting) {
        return new DueRule(relation, new DayWalk.Terms(terms.direction(), counting, terms.roll()));
    }

    /** The same rule with dates on closed days moved. */
    public DueRule roll(Roll roll) {
        return new DueRule(relation, new DayWalk.Terms(terms.direction(), terms.counting(), roll));
    }

    /** The same rule counted back from the event: "3 business days before go-live". Numbered days and weeks are not counted back. */
    public DueRule before() {
        return new DueRule(relation, new DayWalk.Terms(Direction.BEFORE, terms.counting(), terms.roll()));
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
            case Relation.Within(Offset earliest, Offset latest) -> window(reckon(earliest, false, anchor, calendar),
                    reckon(latest, true, anchor, calendar));
        };
    }

    private Reckoning reckon(Offset offset, boolean lastDay, When anchor, WorkCalendar calendar) {
        if (offset instanceof Ordinal && terms.direction() == Direction.BEFORE) {
            throw new IllegalArgumentException(
                    "\"" + offset + "\" counts from the event onwards: write a span, for instance 5 days, before it.");
        }
        if (offset instanceof Span span && span.unit().isHours()) {
            return new Reckoning(new HourWalk(calendar, anchor, span, terms.direction(), terms.roll()));
        }
        return new Reckoning(new DayWalk(calendar, anchor.dateIn(calendar.zone()), offset, terms, lastDay));
    }

    private static Due window(Reckoning earliest, Reckoning latest) {
        if (latest.endsBefore(earliest)) {
            throw new IllegalArgumentException(
                    "The window ends (" + latest + ") before it starts (" + earliest + "): swap its ends.");
        }
        return new Due(Optional.of(earliest), Optional.of(latest));
    }
}
