package io.sopwright.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;

/** One entry of a calendar. Layers are painted over one another, year by year: the last one that covers a day decides. */
sealed interface Layer {

    /** @param days of the whole year, 1 January first */
    void paint(Year year, DayPlan[] days);

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
