package io.sopwright.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The way from an event to a date; the same each time it is walked. */
sealed interface Walk permits DayWalk, HourWalk {

    When walk(Trail trail);

    /** {@code 3 business days after Fri 27 Feb 2026}. */
    String lead();

    WorkCalendar calendar();

    /** The day of the event. */
    LocalDate anchorDay();

    /** Is told of each step on the way to a date. Computing a date alone leaves none, and costs nothing for it. */
    interface Trail {

        Trail NONE = new Trail() {
        };

        /** An event of which only the day is known: hours are counted from here. */
        default void started(Instant at) {}

        default void counted(LocalDate first, LocalDate last) {}

        default void counted(Interval time) {}

        default void skipped(LocalDate day) {}

        /** The zone has no such day: the next one is counted in its place. */
        default void leftOut(LocalDate day, LocalDate next) {}

        /** The month had no such day: this one, its last, stands in. */
        default void clamped(LocalDate day) {}

        default void rolled(LocalDate from, LocalDate to) {}

        default void rolled(Instant from, Instant to) {}
    }
}
