package io.sopwright.calendar;

import io.sopwright.calendar.Layer.Validity;
import io.sopwright.holiday.HolidayRegion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a calendar together. Holidays win over hours and exceptions over both, in whatever order they are given; of two entries of
 * one kind the later one wins. Each method refuses what it cannot read with an {@link IllegalArgumentException} whose message says
 * what to write instead.
 */
public final class WorkCalendarBuilder {

    private final ZoneId zone;
    private final List<Layer> hours = new ArrayList<>();
    private final List<Layer> holidays = new ArrayList<>();
    private final List<Layer> exceptions = new ArrayList<>();
    private String name = "";

    WorkCalendarBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /** Whose calendar it is, for explanations of a combined one: {@code Thu 26 Nov (South: Thanksgiving Day)}. */
    public WorkCalendarBuilder named(String name) {
        this.name = name;
        return this;
    }

    /**
     * The hours of a normal week, as the clock on the wall shows them.
     *
     * @param week {@code Mon-Thu 09:00-12:30, 13:15-18:00; Fri 09:00-15:00}; {@code 24:00} is the end of the day
     */
    public WorkCalendarBuilder hours(String week) {
        return hours(week, Validity.ALWAYS);
    }

    /** The hours of a week from one day until another, both included. */
    public WorkCalendarBuilder hours(String week, LocalDate from, LocalDate until) {
        return hours(week, new Validity(from, until));
    }

    /**
     * The public holidays of a country or a part of it.
     *
     * @param place ISO 3166 codes with slashes: {@code DE}, {@code US/ca}, {@code DE/by/mu}
     */
    public WorkCalendarBuilder holidays(String place) {
        return holidays(place, Validity.ALWAYS);
    }

    /** The public holidays of a place from one day until another, both included. */
    public WorkCalendarBuilder holidays(String place, LocalDate from, LocalDate until) {
        return holidays(place, new Validity(from, until));
    }

    /** A day that is closed for a reason of one's own. */
    public WorkCalendarBuilder closed(LocalDate day, String reason) {
        return closed(day, day, reason);
    }

    /** Days that are closed for a reason of one's own, both ends included. */
    public WorkCalendarBuilder closed(LocalDate from, LocalDate until, String reason) {
        return exception(from, until, DayPlan.closed(reason));
    }

    /**
     * A day that is open, whatever the weekday and the holidays say.
     *
     * @param hours {@code 09:00-12:30, 13:15-18:00}
     */
    public WorkCalendarBuilder open(LocalDate day, String hours) {
        return exception(day, day, DayPlan.open(OpeningHours.day(hours)));
    }

    /** The calendar. One without hours is closed on every day. */
    public WorkCalendar build() {
        var layers = Stream.of(hours, holidays, exceptions, List.<Layer>of(new Layer.Missing(zone))).flatMap(List::stream)
                .toList();
        return new SingleCalendar(name, zone, layers);
    }

    private WorkCalendarBuilder hours(String week, Validity validity) {
        var plans = new EnumMap<DayOfWeek, DayPlan>(DayOfWeek.class);
        OpeningHours.week(week).forEach((day, open) -> plans.put(day, DayPlan.open(open)));
        hours.add(new Layer.Hours(validity, plans));
        return this;
    }

    private WorkCalendarBuilder holidays(String place, Validity validity) {
        holidays.add(new Layer.Holidays(validity, HolidayRegion.named(Words.spaced(place))));
        return this;
    }

    private WorkCalendarBuilder exception(LocalDate from, LocalDate until, DayPlan plan) {
        exceptions.add(new Layer.Exceptional(new Validity(from, until), plan));
        return this;
    }
}
