package io.sopwright.calendar;

import static io.sopwright.calendar.Calendars.BERLIN;
import static io.sopwright.calendar.Calendars.berlin;
import static io.sopwright.calendar.Calendars.day;
import static io.sopwright.calendar.Calendars.north;
import static io.sopwright.calendar.Calendars.refusal;
import static io.sopwright.calendar.Calendars.south;
import static io.sopwright.calendar.Calendars.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CombinedCalendarTest {

    private static final LocalDate THANKSGIVING = LocalDate.parse("2026-11-26");
    private static final LocalDate GOOD_FRIDAY = LocalDate.parse("2026-04-03");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private final WorkCalendar both = WorkCalendar.both(north(), south());
    private final WorkCalendar either = WorkCalendar.either(north(), south());

    @Test
    void a_day_counts_for_both_only_when_both_are_open() {
        assertFalse(both.isBusinessDay(THANKSGIVING));
        assertFalse(both.isBusinessDay(GOOD_FRIDAY));
        assertTrue(both.isBusinessDay(LocalDate.parse("2026-11-25")));
    }

    @Test
    void a_day_counts_for_either_when_one_is_open() {
        assertTrue(either.isBusinessDay(THANKSGIVING));
        assertTrue(either.isBusinessDay(GOOD_FRIDAY));
        assertFalse(either.isBusinessDay(NEW_YEAR));
    }

    @Test
    void a_reason_says_whose_it_is_unless_it_is_both_ones() {
        assertEquals(Optional.of("Thu 26 Nov 2026 (South: Thanksgiving Day)"), both.whyClosed(THANKSGIVING));
        assertEquals(Optional.of("Fri 1 Jan 2027 (New Year's Day)"), both.whyClosed(NEW_YEAR));
        assertEquals(Optional.of("Sat 28 Nov 2026"), both.whyClosed(LocalDate.parse("2026-11-28")));
        var sundays = WorkCalendar.in(BERLIN).named("Shop").hours("Sat-Sun 10:00-16:00").build();
        assertEquals(Optional.of("Sat 28 Nov 2026 (North closed)"),
                WorkCalendar.both(north(), sundays).whyClosed(LocalDate.parse("2026-11-28")));
    }

    @Test
    void a_reason_of_a_nameless_calendar_stands_alone() {
        var nameless = WorkCalendar.in(BERLIN).hours("Mon-Fri 09:00-17:00").holidays("US").build();
        assertEquals(Optional.of("Thu 26 Nov 2026 (Thanksgiving Day)"),
                WorkCalendar.both(nameless, north()).whyClosed(THANKSGIVING));
    }

    @Test
    void due_dates_skip_the_holidays_of_both() {
        assertEquals(
                "Tue 1 Dec 2026: 2 business days after Wed 25 Nov 2026, skipping Thu 26 Nov (South: Thanksgiving Day),"
                        + " Fri 27 Nov (South: Day After Thanksgiving), Sat 28 Nov, Sun 29 Nov",
                within("2 business days", day("2026-11-25"), both).toString());
    }

    @Test
    void common_hours_of_two_zones_are_real_time_in_common() {
        var calls = WorkCalendar.both(north(), south());
        assertEquals(berlin("2026-03-03T23:30"), within("30 business hours", berlin("2026-03-02T09:00"), either).result());
        assertEquals("18:00 on Mon 2 Mar 2026 (Europe/Berlin): 1 business hour after 09:00 on Mon 2 Mar 2026",
                within("1 business hour", berlin("2026-03-02T09:00"), calls).toString());
    }

    @Test
    void where_hours_never_meet_it_is_refused() {
        var early = WorkCalendar.in(BERLIN).hours("Mon-Fri 06:00-09:00").build();
        var late = WorkCalendar.in(BERLIN).hours("Mon-Fri 09:00-12:00").build();
        var apart = WorkCalendar.both(early, late);
        assertTrue(apart.isBusinessDay(LocalDate.parse("2026-03-02")));
        assertEquals(day("2026-03-03"), within("1 business day", day("2026-03-02"), apart).result());
        assertTrue(refusal(() -> within("1 business hour", day("2026-03-02"), apart))
                .startsWith("There is no business hour within three years"));
        assertEquals(Duration.ofHours(6),
                WorkCalendar.either(early, late).businessTime(time("2026-03-02T00:00"), time("2026-03-03T00:00")));
    }

    @Test
    void hours_of_a_partner_across_the_date_line_are_found() {
        var apia = WorkCalendar.in(ZoneId.of("Pacific/Apia")).hours("Tue 00:00-24:00").build();
        var niue = WorkCalendar.in(ZoneId.of("Pacific/Niue")).hours("Mon 00:00-24:00").build();
        var meeting = WorkCalendar.both(apia, niue);
        assertEquals(Duration.ofDays(1), meeting.businessTime(time("2026-03-01T00:00"), time("2026-03-05T00:00")));
    }

    @Test
    void three_calendars_combine_too() {
        var three = WorkCalendar.both(WorkCalendar.both(north(), south()),
                WorkCalendar.in(BERLIN).named("Lab").hours("Mon-Fri 09:00-17:00").closed(LocalDate.parse("2026-11-25"), "audit")
                        .build());
        assertEquals(Optional.of("Wed 25 Nov 2026 (Lab: audit)"), three.whyClosed(LocalDate.parse("2026-11-25")));
        assertEquals(Optional.of("Thu 26 Nov 2026 (South: Thanksgiving Day)"), three.whyClosed(THANKSGIVING));
    }

    private static Instant time(String wall) {
        return LocalDateTime.parse(wall).atZone(BERLIN).toInstant();
    }
}
