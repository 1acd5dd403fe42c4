package io.sopwright.calendar;

import io.sopwright.holiday.HolidayRegion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/** One entry of a calendar. Layers are painted over one another, year by year: the last one that covers a day decides. */
sealed interface Layer {

    /** @param days of the whole year, 1 January first */
    void paint(Year year, DayPlan[] days);

    /** Days from one to another, both included. */
    record Validity(LocalDate from, LocalDate until) {

        static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

        public Validity {
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

    /** The hours of a normal week; a weekday without hours is closed. */
    record Hours(Validity validity, Map<DayOfWeek, DayPlan> week) implements Layer {

        @Override
        public void paint(Year year, DayPlan[] days) {
            validity.in(year)
                    .forEach(day -> days[day.getDayOfYear() - 1] = week.getOrDefault(day.getDayOfWeek(), DayPlan.UNPLANNED));
        }
    }

    /** The public holidays of a place. */
    record Holidays(Validity validity, HolidayRegion region) implements Layer {

        @Override
        public void paint(Year year, DayPlan[] days) {
            region.in(year).forEach((day, name) -> {
                if (validity.includes(day)) {
                    days[day.getDayOfYear() - 1] = DayPlan.closed(name);
                }
            });
        }
    }

    /** Days that somebody opened or closed by hand. */
    record Exceptional(Validity validity, DayPlan plan) implements Layer {

        @Override
        public void paint(Year year, DayPlan[] days) {
            validity.in(year).forEach(day -> days[day.getDayOfYear() - 1] = plan);
        }
    }

    /** Days that a zone left out when it moved across the date line: 30 December 2011 in Samoa. */
    record Missing(ZoneId zone) implements Layer {

        @Override
        public void paint(Year year, DayPlan[] days) {
            for (int day = 1; day <= days.length; day++) {
                var date = year.atDay(day);
                if (leavesOut(date)) {
                    days[day - 1] = DayPlan.closed("left out in " + zone);
                }
            }
        }

        boolean leavesOut(LocalDate day) {
            return !day.atStartOfDay(zone).toLocalDate().equals(day);
        }
    }
}
