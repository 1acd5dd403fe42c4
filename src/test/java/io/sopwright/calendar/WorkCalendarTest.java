package io.sopwright.calendar;

import static io.sopwright.calendar.Calendars.BERLIN;
import static io.sopwright.calendar.Calendars.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-02-28");
    private static final LocalDate GOOD_FRIDAY = LocalDate.parse("2026-04-03");

    private static WorkCalendarBuilder berlin() {
        return WorkCalendar.in(BERLIN).hours("Mon-Fri 09:00-17:00").holidays("DE/by");
    }

    private static Instant time(String wall) {
        return LocalDateTime.parse(wall).atZone(BERLIN).toInstant();
    }

    @Test
    void a_weekday_without_hours_is_closed() {
        assertFalse(berlin().build().isBusinessDay(SATURDAY));
        assertEquals(Optional.of("Sat 28 Feb 2026"), berlin().build().whyClosed(SATURDAY));
    }

    @Test
    void an_exception_wins_over_holidays_and_weekends_in_whatever_order() {
        var open = berlin().open(GOOD_FRIDAY, "10:00-12:00").open(SATURDAY, "09:00-13:00").holidays("DE").build();
        assertTrue(open.isBusinessDay(GOOD_FRIDAY));
        assertTrue(open.isBusinessDay(SATURDAY));
        assertEquals(Duration.ofHours(2), open.businessTime(time("2026-04-03T00:00"), time("2026-04-04T00:00")));
    }

    @Test
    void a_day_closed_by_hand_tells_its_reason() {
        var monday = LocalDate.parse("2026-03-02");
        assertEquals(Optional.of("Mon 2 Mar 2026 (stocktaking)"),
                berlin().closed(monday, "stocktaking").build().whyClosed(monday));
    }

    @Test
    void of_two_exceptions_for_a_day_the_later_one_wins() {
        var closed = berlin().closed(LocalDate.parse("2026-08-03"), LocalDate.parse("2026-08-21"), "works holiday")
                .open(LocalDate.parse("2026-08-10"), "09:00-12:00").build();
        assertEquals(1, closed.businessDays(LocalDate.parse("2026-07-31"), LocalDate.parse("2026-08-21")));
    }

    @Test
    void hours_and_holidays_may_hold_for_a_while() {
        var moved = WorkCalendar.in(BERLIN).hours("Mon-Fri 09:00-17:00")
                .hours("Mon-Thu 08:00-18:00", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"))
                .holidays("DE/by", LocalDate.parse("2000-01-01"), LocalDate.parse("2026-06-30"))
                .holidays("DE/be", LocalDate.parse("2026-07-01"), LocalDate.parse("2099-12-31")).build();
        assertTrue(moved.isBusinessDay(LocalDate.parse("2026-12-18")), "a Friday before the change");
        assertFalse(moved.isBusinessDay(LocalDate.parse("2027-12-17")), "a Friday of the four-day year");
        assertTrue(moved.isBusinessDay(LocalDate.parse("2028-01-07")), "a Friday after it");
        assertFalse(moved.isBusinessDay(LocalDate.parse("2026-01-06")), "Epiphany while in Bavaria");
        assertTrue(moved.isBusinessDay(LocalDate.parse("2028-01-06")), "Epiphany in Berlin");
    }

    @Test
    void days_that_end_before_they_begin_are_refused() {
        assertEquals("The days from 2026-02-28 until 2026-02-27 end before they begin: swap them.",
                refusal(() -> berlin().closed(SATURDAY, SATURDAY.minusDays(1), "oops")));
    }

    @Test
    void business_days_between_two_days_count_the_last_and_not_the_first() {
        var calendar = berlin().build();
        assertEquals(1, calendar.businessDays(SATURDAY.minusDays(1), SATURDAY.plusDays(2)));
        assertEquals(0, calendar.businessDays(SATURDAY.minusDays(1), SATURDAY.minusDays(1)));
        assertEquals("Business days are counted forward: 2026-02-27 is before 2026-02-28.",
                refusal(() -> calendar.businessDays(SATURDAY, SATURDAY.minusDays(1))));
    }

    @Test
    void business_time_leaves_out_breaks_nights_and_closed_days() {
        var north = Calendars.north();
        assertEquals(Duration.ofMinutes(30 + 285), north.businessTime(time("2026-03-02T12:00"), time("2026-03-02T20:00")));
        assertEquals(Duration.ofHours(1), north.businessTime(time("2026-02-27T14:30"), time("2026-03-02T09:30")));
        assertEquals(Duration.ZERO, north.businessTime(time("2026-02-28T00:00"), time("2026-03-02T09:00")));
        assertEquals(Duration.ofSeconds(1), north.businessTime(time("2026-03-02T10:00:00"), time("2026-03-02T10:00:01")));
        assertTrue(refusal(() -> north.businessTime(time("2026-03-02T10:00"), time("2026-03-02T09:00")))
                .startsWith("Business time is measured forward"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mon", "9-17", "Mon-Fri", "Mon-Fri 9-17", "Mon-Fri 09:00", "Mon-Fri 25:00-26:00",
            "Mon-Fri 09:60-10:00", "Mon 24:00-24:00",
            "Mon 17:00-09:00", "Mon 09:00-09:00", "Mon 09:00-12:00, 11:00-13:00", "Mon 13:00-17:00, 09:00-12:00",
            "Mon 09:00-24:00, 10:00-12:00",
            "Mon 09:00-17:00; Mon 18:00-19:00", "Mon-Wed 09:00-17:00; Tue 09:00-17:00", "Mo 09:00-17:00", "Mon-Xyz 09:00-17:00",
            "Mon 09:00-17:00;",
            "Mon-Tue-Wed 09:00-10:00", "Mon ٠٩:٠٠-١٧:٠٠"})
    void hours_that_cannot_be_read_are_refused_in_a_sentence(String hours) {
        var sentence = refusal(() -> WorkCalendar.in(BERLIN).hours(hours));
        assertTrue(sentence.endsWith(".") || sentence.endsWith("?"), sentence);
    }

    @Test
    void a_refusal_of_hours_says_what_to_write() {
        assertEquals(
                "The hours 22:00-06:00 end before they begin: write hours past midnight as 22:00-24:00 on one day and 00:00-06:00 on the next.",
                refusal(() -> berlin().hours("Fri 22:00-06:00")));
        assertEquals(
                "\"wotan\" is not a day of the week: use mon, tue, wed, thu, fri, sat, sun, and write, for instance, Mon-Fri 09:00-17:00.",
                refusal(() -> berlin().hours("Wotan 09:00-17:00")));
    }

    @Test
    void hours_are_read_with_full_names_lists_dashes_and_round_the_week() {
        var calendar = WorkCalendar.in(BERLIN).hours("Saturday–Monday 9:00 – 12:00; Wed, Fri 22:00-24:00").build();
        var monday = LocalDate.parse("2026-03-02");
        assertEquals("1010111", IntStream.range(0, 7).mapToObj(day -> calendar.isBusinessDay(monday.plusDays(day)) ? "1" : "0")
                .reduce("", String::concat));
        assertEquals(Duration.ofHours(13), calendar.businessTime(time("2026-03-02T00:00"), time("2026-03-09T00:00")));
    }

    @Test
    void a_day_that_the_zone_left_out_is_no_business_day() {
        var apia = Calendars.always("Pacific/Apia");
        assertEquals(Optional.of("Fri 30 Dec 2011 (left out in Pacific/Apia)"), apia.whyClosed(LocalDate.parse("2011-12-30")));
        assertTrue(apia.isBusinessDay(LocalDate.parse("2011-12-29")));
        assertTrue(apia.isBusinessDay(LocalDate.parse("2011-12-31")));
        var zone = ZoneId.of("Pacific/Apia");
        assertEquals(Duration.ofDays(2), apia.businessTime(LocalDate.parse("2011-12-29").atStartOfDay(zone).toInstant(),
                LocalDate.parse("2012-01-01").atStartOfDay(zone).toInstant()));
    }

    @Test
    void a_zone_is_named_as_in_the_time_zone_database() {
        assertEquals(BERLIN, WorkCalendar.in("Europe/Berlin").build().zone());
        assertEquals("\"Europe/Berln\" is not a time zone: did you mean Europe/Berlin?",
                refusal(() -> WorkCalendar.in("Europe/Berln")));
        assertEquals("\"+02:00\" is not a time zone: write its region and city, for instance Europe/Berlin.",
                refusal(() -> WorkCalendar.in("+02:00")));
    }

    @Test
    void years_past_all_reason_are_refused() {
        assertEquals("The year 10000 is not one of 1900 to 9999: check the date.",
                refusal(() -> berlin().build().isBusinessDay(LocalDate.of(10_000, 1, 1))));
        assertTrue(refusal(() -> berlin().build().businessTime(Instant.MIN, Instant.MAX)).endsWith("check the date."));
    }

    @Test
    void one_calendar_serves_many_threads() throws InterruptedException, ExecutionException {
        var shared = berlin().build();
        var from = LocalDate.parse("2020-01-01");
        int alone = berlin().build().businessDays(from, from.plusYears(10));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counts = IntStream.range(0, 32).mapToObj(_ -> threads.submit(() -> shared.businessDays(from, from.plusYears(10))))
                    .toList();
            for (var count : counts) {
                assertEquals(alone, count.get());
            }
        }
    }
}
