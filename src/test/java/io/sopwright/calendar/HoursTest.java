package io.sopwright.calendar;

import static io.sopwright.calendar.Calendars.always;
import static io.sopwright.calendar.Calendars.at;
import static io.sopwright.calendar.Calendars.berlin;
import static io.sopwright.calendar.Calendars.day;
import static io.sopwright.calendar.Calendars.north;
import static io.sopwright.calendar.Calendars.within;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static String told(String offset, When anchor, WorkCalendar calendar) {
        return within(offset, anchor, calendar).toString();
    }

    private static Duration open(String zone, String hours, String day) {
        var calendar = WorkCalendar.in(ZoneId.of(zone)).hours(hours).build();
        var date = LocalDate.parse(day);
        return calendar.businessTime(date.atStartOfDay(calendar.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }

    @Test
    void business_hours_walk_through_breaks_and_days() {
        var due = within("8 business hours", berlin("2026-02-27T14:00"), north());
        assertEquals(
                "16:45 on Mon 2 Mar 2026 (Europe/Berlin): 8 business hours after 14:00 on Fri 27 Feb 2026, skipping Sat 28 Feb, Sun 1 Mar",
                due.toString());
        assertEquals("counted Fri 27 Feb 2026 (14:00-15:00)\nskipped Sat 28 Feb 2026\nskipped Sun 1 Mar 2026\n"
                + "counted Mon 2 Mar 2026 (09:00-12:30, 13:15-16:45)",
                due.steps().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void hours_that_end_with_the_day_end_at_its_closing() {
        assertEquals(berlin("2026-02-27T15:00"), within("1 business hour", berlin("2026-02-27T14:00"), north()).result());
    }

    @Test
    void an_event_before_opening_or_in_a_break_waits_for_the_next_opening() {
        assertEquals(berlin("2026-03-02T10:00"), within("1 business hour", berlin("2026-03-02T05:00"), north()).result());
        assertEquals(berlin("2026-03-02T14:15"), within("1 business hour", berlin("2026-03-02T12:45"), north()).result());
    }

    @Test
    void an_event_after_closing_waits_for_the_next_business_day() {
        assertEquals("10:00 on Mon 2 Mar 2026 (Europe/Berlin): 1 business hour after 19:00 on Fri 27 Feb 2026,"
                + " skipping Fri 27 Feb (no hours left), Sat 28 Feb, Sun 1 Mar",
                told("1 business hour", berlin("2026-02-27T19:00"), north()));
    }

    @Test
    void hours_from_a_mere_day_begin_with_its_first_opening_and_say_so() {
        assertEquals("13:45 on Mon 2 Mar 2026 (Europe/Berlin): 4 business hours after Mon 2 Mar 2026, counted from 09:00"
                + " because only the day is known", told("4 business hours", day("2026-03-02"), north()));
        assertEquals(
                "13:45 on Mon 2 Mar 2026 (Europe/Berlin): 4 business hours after Sat 28 Feb 2026, counted from 09:00 on Mon 2 Mar"
                        + " because only the day is known, skipping Sat 28 Feb, Sun 1 Mar",
                told("4 business hours", day("2026-02-28"), north()));
    }

    @Test
    void elapsed_hours_from_a_mere_day_begin_with_it_and_say_so() {
        assertEquals("00:00 on Tue 3 Mar 2026 (Europe/Berlin): 24 hours after Mon 2 Mar 2026, counted from 00:00"
                + " because only the day is known", told("24 hours", day("2026-03-02"), north()));
    }

    @Test
    void elapsed_hours_do_not_care_for_opening() {
        assertEquals(berlin("2026-02-28T22:00"), within("24 hours", berlin("2026-02-27T22:00"), north()).result());
    }

    @Test
    void a_day_is_not_24_business_hours() {
        assertEquals(day("2026-03-03"), within("1 business day", berlin("2026-03-02T09:00"), north()).result());
        assertEquals(berlin("2026-03-04T17:15"), within("24 business hours", berlin("2026-03-02T09:00"), north()).result());
    }

    @Test
    void elapsed_hours_over_a_spring_change_end_one_wall_hour_later() {
        assertEquals("11:00 on Sun 29 Mar 2026 (Europe/Berlin): 24 hours after 10:00 on Sat 28 Mar 2026,"
                + " clocks going forward 1 hour on Sun 29 Mar", told("24 hours", berlin("2026-03-28T10:00"), north()));
        assertEquals(at("2026-03-08T11:00", "America/New_York"),
                within("24 hours", at("2026-03-07T10:00", "America/New_York"), always("America/New_York")).result());
    }

    @Test
    void each_change_of_the_clocks_on_the_way_is_told() {
        assertEquals(
                "6000 hours after 10:00 on Sat 28 Mar 2026, clocks going forward 1 hour on Sun 29 Mar, clocks going back 1 hour on Sun 25 Oct",
                within("6000 hours", berlin("2026-03-28T10:00"), north()).sentence());
    }

    @Test
    void elapsed_hours_over_an_autumn_change_end_one_wall_hour_earlier() {
        assertEquals("09:00 on Sun 25 Oct 2026 (Europe/Berlin): 24 hours after 10:00 on Sat 24 Oct 2026,"
                + " clocks going back 1 hour on Sun 25 Oct", told("24 hours", berlin("2026-10-24T10:00"), north()));
        assertEquals(at("2026-11-01T09:00", "America/New_York"),
                within("24 hours", at("2026-10-31T10:00", "America/New_York"), always("America/New_York")).result());
    }

    @Test
    void lord_howe_changes_by_half_an_hour() {
        var zone = "Australia/Lord_Howe";
        assertEquals("10:30 on Sun 4 Oct 2026 (Australia/Lord_Howe): 24 hours after 10:00 on Sat 3 Oct 2026,"
                + " clocks going forward 30 minutes on Sun 4 Oct",
                told("24 hours", at("2026-10-03T10:00", zone), always(zone)));
        assertEquals(at("2026-04-05T09:30", zone), within("24 hours", at("2026-04-04T10:00", zone), always(zone)).result());
        assertEquals(Duration.ofMinutes(23 * 60 + 30), open(zone, "Sun 00:00-24:00", "2026-10-04"));
        assertEquals(Duration.ofMinutes(24 * 60 + 30), open(zone, "Sun 00:00-24:00", "2026-04-05"));
    }

    @Test
    void windows_on_a_change_day_have_their_real_length() {
        assertEquals(Duration.ofHours(23), open("Europe/Berlin", "Sun 00:00-24:00", "2026-03-29"));
        assertEquals(Duration.ofHours(25), open("Europe/Berlin", "Sun 00:00-24:00", "2026-10-25"));
        assertEquals(Duration.ofHours(3), open("Europe/Berlin", "Sun 00:00-04:00", "2026-03-29"));
        assertEquals(Duration.ofHours(5), open("America/New_York", "Sun 00:00-04:00", "2026-11-01"));
        assertEquals(Duration.ofHours(8), open("Europe/Berlin", "Sun 09:00-17:00", "2026-03-29"));
    }

    @Test
    void a_window_that_begins_or_ends_in_the_gap_is_cut_at_the_jump() {
        assertEquals(Duration.ofHours(1), open("Europe/Berlin", "Sun 02:30-04:00", "2026-03-29"));
        assertEquals(Duration.ofHours(1), open("Europe/Berlin", "Sun 01:00-02:30", "2026-03-29"));
        assertEquals(Duration.ZERO, open("Europe/Berlin", "Sun 02:10-02:50", "2026-03-29"));
        assertEquals(Duration.ofHours(2), open("Europe/Berlin", "Sun 01:00-02:30, 02:30-04:00", "2026-03-29"));
    }

    @Test
    void a_window_in_the_overlap_is_open_from_the_first_time_round_to_the_second() {
        assertEquals(Duration.ofMinutes(150), open("Europe/Berlin", "Sun 02:30-04:00", "2026-10-25"));
        assertEquals(Duration.ofMinutes(150), open("Europe/Berlin", "Sun 01:00-02:30", "2026-10-25"));
        assertEquals(Duration.ofHours(4), open("Europe/Berlin", "Sun 01:00-02:30, 02:30-04:00", "2026-10-25"),
                "the shared hour counts once");
    }

    @Test
    void a_day_that_begins_in_a_gap_or_an_overlap_is_whole() {
        assertEquals(Duration.ofHours(23), open("Africa/Cairo", "Fri 00:00-24:00", "2026-04-24"));
        assertEquals(Duration.ofHours(25), open("America/Havana", "Sun 00:00-24:00", "2026-11-01"));
        assertEquals(Duration.ofHours(25), open("Africa/Cairo", "Thu 00:00-24:00", "2026-10-29"));
    }

    @Test
    void business_hours_on_a_change_day_end_by_real_time() {
        assertEquals(berlin("2026-03-29T06:00"),
                within("5 business hours", berlin("2026-03-29T00:00"), always("Europe/Berlin")).result());
        assertEquals(When.at(Instant.parse("2026-10-25T03:00:00Z")),
                within("5 business hours", berlin("2026-10-25T00:00"), always("Europe/Berlin")).result());
    }

    @Test
    void the_day_that_samoa_left_out_takes_no_time() {
        var zone = "Pacific/Apia";
        assertEquals(at("2011-12-31T10:00", zone), within("24 hours", at("2011-12-29T10:00", zone), always(zone)).result());
        assertEquals("Sat 31 Dec 2011: 1 business day after Thu 29 Dec 2011, skipping Fri 30 Dec (left out in Pacific/Apia)",
                told("1 business day", day("2011-12-29"), always(zone)));
        assertEquals("Sat 31 Dec 2011: 1 day after Thu 29 Dec 2011, skipping Fri 30 Dec (left out in Pacific/Apia)",
                told("1 day", day("2011-12-29"), always(zone)));
    }

    @Test
    void hours_until_midnight_read_as_24_00() {
        assertEquals("counted Mon 2 Mar 2026 (22:00-24:00)\ncounted Tue 3 Mar 2026 (00:00-02:00)",
                within("4 hours", berlin("2026-03-02T22:00"), north()).steps().stream().map(Object::toString)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void hours_are_counted_back_through_breaks() {
        var rule = DueRule.notLaterThan(Offset.parse("4 business hours")).before();
        assertEquals("not later than 12:00 on Mon 2 Mar 2026 (Europe/Berlin): 4 business hours before 16:45 on Mon 2 Mar 2026",
                rule.due(berlin("2026-03-02T16:45"), north()).toString());
        assertEquals("not later than 14:00 on Mon 2 Mar 2026 (Europe/Berlin): 4 business hours before Tue 3 Mar 2026,"
                + " counted from 00:00 because only the day is known, skipping Tue 3 Mar (no hours left)",
                rule.due(day("2026-03-03"), north()).toString());
    }
}
