package io.sopwright.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The years this kit computes in; a date past them is a slip of the finger, and would cost time to walk to. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 9999;

    private static final long SECONDS_OF_A_YEAR = 31_556_952;

    private Years() {}

    static LocalDate check(LocalDate day) {
        check(day.getYear());
        return day;
    }

    static int check(int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    "The year " + year + " is not one of " + FIRST + " to " + LAST + ": check the date.");
        }
        return year;
    }

    // an instant may lie past the years that a date can hold
    static Instant check(Instant at) {
        check(Math.toIntExact(Math.floorDiv(at.getEpochSecond(), SECONDS_OF_A_YEAR)) + 1970);
        return at;
    }

    static When check(When when) {
        switch (when) {
            case When.Day(LocalDate date) -> check(date);
            case When.Time(Instant instant) -> check(instant);
        }
        return when;
    }
}
