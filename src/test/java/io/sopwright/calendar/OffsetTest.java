package io.sopwright.calendar;

import static io.sopwright.calendar.Calendars.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.calendar.Span.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 hour", "24 hours", "1 business hour", "4 business hours", "0 days", "1 day", "3 business days",
            "1 business day",
            "2 weeks", "1 month", "9999 months", "day 5", "week 3"})
    void an_offset_is_written_as_it_is_read(String text) {
        assertEquals(text, Offset.parse(text).toString());
    }

    @Test
    void capitals_spaces_and_a_wrong_plural_are_forgiven() {
        assertEquals(new Span(3, Unit.BUSINESS_DAY), Offset.parse("  3\u00a0Business  Day "));
        assertEquals(new Span(1, Unit.WEEK), Offset.parse("1 weeks"));
        assertEquals(new Span(7, Unit.DAY), Offset.parse("0000007 days"));
        assertEquals(new Ordinal(Ordinal.Unit.WEEK, 3), Offset.parse("Week 3"));
    }

    @Test
    void only_hours_end_at_an_instant() {
        assertEquals(List.of(Unit.HOUR, Unit.BUSINESS_HOUR), List.of(Unit.values()).stream().filter(Unit::isHours).toList());
    }

    @Test
    void a_refused_offset_says_what_to_write() {
        assertEquals("\"soon\" is not a length of time: write a number and a unit, for instance 3 business days.",
                refusal(() -> Offset.parse("soon")));
        assertEquals("\"3 bussiness days\" has no known unit: did you mean business days?",
                refusal(() -> Offset.parse("3 bussiness days")));
        assertEquals("\"2 fortnights\" has no known unit: use hours, business hours, days, business days, weeks or months.",
                refusal(() -> Offset.parse("2 fortnights")));
        assertEquals("\"day five\" is not a numbered day or week: write day 5 or week 3.",
                refusal(() -> Offset.parse("day five")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1 days", "1.5 days", "1,5 days", "3", "days", "3days", "٣ days", "3 days 4 hours",
            "day -1", "day 1.5"})
    void what_is_no_offset_is_refused(String text) {
        assertTrue(refusal(() -> Offset.parse(text)).endsWith("."), text);
    }

    @Test
    void amounts_go_to_9999() {
        assertEquals("A length of time is 0 to 9999: 10000 is not.", refusal(() -> Offset.parse("10000 days")));
        assertEquals("A length of time is 0 to 9999: 10000 is not.", refusal(() -> Offset.parse("99999999999999999999 days")));
        assertEquals("A length of time is 0 to 9999: -1 is not.", refusal(() -> new Span(-1, Unit.DAY)));
        assertEquals("Days and weeks are numbered 1 to 9999: 0 is not.", refusal(() -> Offset.parse("day 0")));
    }

    @Test
    void the_day_of_the_event_is_day_1() {
        var monday = LocalDate.parse("2026-06-01");
        assertEquals(monday, Ordinal.parse("day 1").first(monday));
        assertEquals(LocalDate.parse("2026-06-05"), Ordinal.parse("day 5").last(monday));
    }

    @Test
    void week_n_is_the_days_from_7n_minus_6_to_7n() {
        var wednesday = LocalDate.parse("2026-06-03");
        assertEquals(wednesday, Ordinal.parse("week 1").first(wednesday));
        assertEquals(LocalDate.parse("2026-06-09"), Ordinal.parse("week 1").last(wednesday));
        assertEquals(LocalDate.parse("2026-06-17"), Ordinal.parse("week 3").first(wednesday));
        assertEquals(LocalDate.parse("2026-06-23"), Ordinal.parse("week 3").last(wednesday));
    }
}
