package io.sopwright.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years this kit computes in; a date past them is a slip of the finger, and would cost time to walk to. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 9999;

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

    static Instant check(Instant at) {
        check(LocalDate.ofInstant(at, ZoneOffset.UTC));
        return at;
    }
}
