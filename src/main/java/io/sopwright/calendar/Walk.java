package io.sopwright.calendar;

import java.time.LocalDate;

/** The way from an event to a date; the same each time it is walked. */
sealed interface Walk permits DayWalk, HourWalk {

    When walk(Trail trail);

    /** {@code 3 business days after Fri 27 Feb 2026}. */
    String lead();

    WorkCalendar calendar();

    /** The day of the event. */
    LocalDate anchorDay();
}
