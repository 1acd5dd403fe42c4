package io.sopwright.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;

/** Days from one to another, both included. */
record Validity(LocalDate from, LocalDate until) {

    static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The days from " + from + " until " + until + " end before they begin: swap them.");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    Stream<LocalDate> in(Year year) {
        var first = from.isBefore(year.atDay(1)) ? year.atDay(1) : from;
        var last = until.isAfter(year.atDay(year.length())) ? year.atDay(year.length()) : until;
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }
}
