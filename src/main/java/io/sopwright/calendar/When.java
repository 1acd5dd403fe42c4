package io.sopwright.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A point in time as precisely as it is known: a day without an hour, or an instant. Neither is made up from the other. */
public sealed interface When {

    /** A day on the calendar of whoever asks; it has no zone and no hour. */
    record Day(LocalDate date) implements When {

        /** {@code 2026-02-27}. */
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** An instant, the same everywhere. */
    record Time(Instant instant) implements When {

        /** {@code 2026-02-27T15:00:00Z}, in UTC. */
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** A day of which the hour is not known or does not matter. */
    static When day(LocalDate date) {
        return new Day(date);
    }

    /** An instant. */
    static When at(Instant instant) {
        return new Time(instant);
    }

    /** The day it is or falls on, where the clocks show {@code zone}. */
    default LocalDate dateIn(ZoneId zone) {
        return switch (this) {
            case Day day -> day.date;
            case Time time -> LocalDate.ofInstant(time.instant, zone);
        };
    }
}
