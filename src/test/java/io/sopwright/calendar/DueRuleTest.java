package io.sopwright.calendar;

import static io.sopwright.calendar.Calendars.BERLIN;
import static io.sopwright.calendar.Calendars.at;
import static io.sopwright.calendar.Calendars.berlin;
import static io.sopwright.calendar.Calendars.day;
import static io.sopwright.calendar.Calendars.north;
import static io.sopwright.calendar.Calendars.refusal;
import static io.sopwright.calendar.Calendars.south;
import static io.sopwright.calendar.Calendars.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.calendar.DueRule.Counting;
import io.sopwright.calendar.DueRule.Roll;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueRuleTest {

    @Test
    void the_example_of_the_package_page_holds() {
        var ours = WorkCalendar.in("Europe/Berlin")
                .hours("Mon-Thu 09:00-12:30, 13:15-18:00; Fri 09:00-15:00")
                .holidays("DE/by")
                .closed(LocalDate.parse("2026-03-03"), "stocktaking")
                .build();
        var due = DueRule.notLaterThan(Offset.parse("3 business days")).due(When.day(LocalDate.parse("2026-02-27")), ours);
        assertEquals("not later than Thu 5 Mar 2026: 3 business days after Fri 27 Feb 2026,"
                + " skipping Sat 28 Feb, Sun 1 Mar, Tue 3 Mar (stocktaking)", due.toString());
    }

    @Test
    void rules_with_the_same_parts_are_the_same() {
        assertEquals(DueRule.notLaterThan(Offset.parse("1 day")).roll(Roll.BACK),
                DueRule.notLaterThan(Offset.parse("1 days")).roll(Roll.BACK));
        assertNotEquals(DueRule.notLaterThan(Offset.parse("1 day")), DueRule.notLaterThan(Offset.parse("24 hours")));
    }

    @Test
    void business_days_skip_weekends_and_the_day_of_the_event_is_not_counted() {
        var due = within("3 business days", day("2026-02-27"), north());
        assertEquals(day("2026-03-04"), due.result());
        assertEquals("3 business days after Fri 27 Feb 2026, skipping Sat 28 Feb, Sun 1 Mar", due.sentence());
    }

    @Test
    void a_day_of_an_instant_is_the_day_in_the_zone_of_the_calendar() {
        assertEquals(day("2026-03-03"), within("1 business day", at("2026-03-01T23:30", "UTC"), north()).result());
        assertEquals(day("2026-03-02"), within("1 business day", at("2026-03-01T23:30", "UTC"), south()).result());
    }

    @Test
    void the_day_of_the_event_may_be_day_1() {
        var rule = DueRule.notLaterThan(Span.parse("3 business days")).counting(Counting.ANCHOR_DAY);
        var due = rule.due(day("2026-02-27"), north()).latest().orElseThrow();
        assertEquals(day("2026-03-03"), due.result());
        assertEquals("3 business days with Fri 27 Feb 2026 as day 1, skipping Sat 28 Feb, Sun 1 Mar", due.sentence());
        assertEquals(day("2026-03-07"), counted("1 week", "2026-03-01"));
        assertEquals(day("2026-03-31"), counted("1 month", "2026-03-01"));
        assertEquals(day("2026-02-28"), counted("1 month", "2026-01-31"));
        assertEquals(day("2026-03-02"), counted("1 business day", "2026-02-28"));
        assertEquals(day("2026-03-01"), counted("0 days", "2026-03-01"));
    }

    private static When counted(String span, String anchor) {
        var rule = DueRule.notLaterThan(Span.parse(span)).counting(Counting.ANCHOR_DAY);
        return rule.due(day(anchor), north()).latest().orElseThrow().result();
    }

    @Test
    void nothing_after_the_event_is_the_event_itself() {
        assertEquals(day("2026-02-28"), within("0 business days", day("2026-02-28"), north()).result());
        assertEquals(berlin("2026-02-28T10:00"), within("0 business hours", berlin("2026-02-28T10:00"), north()).result());
    }

    @Test
    void the_turn_of_the_year_skips_its_holidays() {
        var due = within("3 business days", day("2026-12-30"), north());
        assertEquals(
                "Tue 5 Jan 2027: 3 business days after Wed 30 Dec 2026, skipping Fri 1 Jan 2027 (New Year's Day), Sat 2 Jan, Sun 3 Jan",
                due.toString());
    }

    @Test
    void a_month_ends_on_the_same_day_or_is_clamped() {
        assertEquals("Sat 28 Feb 2026: 1 month after Sat 31 Jan 2026, clamped to Sat 28 Feb, the last day of that month",
                within("1 month", day("2026-01-31"), north()).toString());
        assertEquals(day("2028-02-29"), within("1 month", day("2028-01-31"), north()).result());
        assertEquals("Wed 28 Feb 2029: 12 months after Tue 29 Feb 2028, clamped to Wed 28 Feb 2029, the last day of that month",
                within("12 months", day("2028-02-29"), north()).toString());
        assertEquals("2 months after Sat 31 Jan 2026", within("2 months", day("2026-01-31"), north()).sentence());
    }

    @Test
    void the_29th_of_february_is_a_day_like_others() {
        assertEquals(day("2028-02-29"), within("1 business day", day("2028-02-28"), north()).result());
        assertEquals(day("2028-03-01"), within("2 days", day("2028-02-28"), north()).result());
        assertEquals(day("2027-03-01"), within("1 day", day("2027-02-28"), north()).result());
    }

    @Test
    void a_date_on_a_closed_day_stays_or_is_rolled() {
        assertEquals(day("2026-04-04"), within("2 days", day("2026-04-02"), north()).result());
        assertEquals(
                "Tue 7 Apr 2026: 2 days after Thu 2 Apr 2026, moved forward past Sat 4 Apr, Sun 5 Apr, Mon 6 Apr (Easter Monday)",
                rolled("2 days", Roll.FORWARD, "2026-04-02"));
        assertEquals("Thu 2 Apr 2026: 4 days after Tue 31 Mar 2026, moved back past Sat 4 Apr, Fri 3 Apr (Good Friday)",
                rolled("4 days", Roll.BACK, "2026-03-31"));
    }

    @Test
    void a_date_is_never_rolled_across_its_event() {
        assertEquals("Mon 2 Mar 2026: 1 day after Sat 28 Feb 2026, moved forward past Sun 1 Mar",
                rolled("1 day", Roll.BACK, "2026-02-28"));
        var before = DueRule.notLaterThan(Span.parse("1 day")).before().roll(Roll.FORWARD);
        assertEquals(Optional.of(day("2026-02-27")), before.due(day("2026-03-01"), north()).latest().map(Reckoning::result));
    }

    private static String rolled(String span, Roll roll, String anchor) {
        return DueRule.notLaterThan(Span.parse(span)).roll(roll).due(day(anchor), north()).latest().orElseThrow().toString();
    }

    @Test
    void elapsed_hours_are_rolled_to_an_opening_or_a_closing() {
        var rule = DueRule.notLaterThan(Span.parse("24 hours"));
        assertEquals("not later than 09:00 on Mon 2 Mar 2026 (Europe/Berlin): 24 hours after 14:00 on Fri 27 Feb 2026,"
                + " moved forward from 14:00 on Sat 28 Feb",
                rule.roll(Roll.FORWARD).due(berlin("2026-02-27T14:00"), north()).toString());
        assertEquals(Optional.of(berlin("2026-02-27T15:00")),
                rule.roll(Roll.BACK).due(berlin("2026-02-27T14:00"), north()).latest().map(Reckoning::result));
        assertEquals(Optional.of(berlin("2026-02-26T18:00")),
                rule.roll(Roll.FORWARD).due(berlin("2026-02-25T18:00"), north()).latest().map(Reckoning::result));
    }

    @Test
    void a_window_has_two_ends() {
        var due = DueRule.window(Offset.parse("day 3"), Offset.parse("day 5")).due(day("2026-06-01"), north());
        assertEquals("not earlier than Wed 3 Jun 2026: day 3 with Mon 1 Jun 2026 as day 1;"
                + " not later than Fri 5 Jun 2026: day 5 with Mon 1 Jun 2026 as day 1", due.toString());
    }

    @Test
    void a_window_of_weeks_goes_from_a_first_to_a_last_day() {
        var due = DueRule.window(Offset.parse("week 3"), Offset.parse("week 4")).due(day("2026-06-01"), north());
        assertEquals(Optional.of(day("2026-06-15")), due.earliest().map(Reckoning::result));
        assertEquals(Optional.of(day("2026-06-28")), due.latest().map(Reckoning::result));
    }

    @Test
    void a_window_whose_ends_are_swapped_is_refused() {
        var rule = DueRule.window(Offset.parse("day 5"), Offset.parse("day 3"));
        assertTrue(refusal(() -> rule.due(day("2026-06-01"), north())).endsWith("swap its ends."));
        var hours = DueRule.window(Offset.parse("2 hours"), Offset.parse("1 hour"));
        assertTrue(refusal(() -> hours.due(berlin("2026-06-01T10:00"), north())).endsWith("swap its ends."));
    }

    @Test
    void a_delay_has_no_latest_date_and_a_deadline_no_earliest() {
        var delay = DueRule.notEarlierThan(Offset.parse("30 days")).due(day("2026-06-01"), north());
        assertEquals("not earlier than Wed 1 Jul 2026: 30 days after Mon 1 Jun 2026", delay.toString());
        assertEquals(Optional.empty(), delay.latest());
        assertEquals(Optional.empty(), DueRule.notLaterThan(Offset.parse("30 days")).due(day("2026-06-01"), north()).earliest());
    }

    @Test
    void dates_are_counted_back_from_an_event_to_come() {
        var due = DueRule.notLaterThan(Offset.parse("3 business days")).before().due(day("2026-04-07"), north());
        assertEquals("not later than Tue 31 Mar 2026: 3 business days before Tue 7 Apr 2026,"
                + " skipping Mon 6 Apr (Easter Monday), Sun 5 Apr, Sat 4 Apr, Fri 3 Apr (Good Friday)", due.toString());
        assertEquals("not later than 14:00 on Fri 27 Feb 2026 (Europe/Berlin): 2 business hours before 10:00 on Mon 2 Mar 2026,"
                + " skipping Sun 1 Mar, Sat 28 Feb",
                DueRule.notLaterThan(Offset.parse("2 business hours")).before().due(berlin("2026-03-02T10:00"), north())
                        .toString());
        assertEquals(
                "not later than Sat 28 Feb 2026: 1 month before Tue 31 Mar 2026, clamped to Sat 28 Feb, the last day of that month",
                DueRule.notLaterThan(Offset.parse("1 month")).before().due(day("2026-03-31"), north()).toString());
    }

    @Test
    void numbered_days_are_not_counted_back() {
        var rule = DueRule.notLaterThan(Offset.parse("day 5")).before();
        assertEquals("\"day 5\" counts from the event onwards: write a span, for instance 5 days, before it.",
                refusal(() -> rule.due(day("2026-06-01"), north())));
    }

    @Test
    void a_calendar_that_never_opens_is_refused() {
        var closed = WorkCalendar.in(BERLIN).build();
        var sentence = "There is no business day within three years of Sat 28 Feb 2026:"
                + " give the calendar opening hours, or open some of its closed days.";
        assertEquals(sentence, refusal(() -> within("1 business day", day("2026-02-27"), closed)));
        assertEquals(sentence.replace("day within", "hour within"),
                refusal(() -> within("1 business hour", day("2026-02-28"), closed)));
        assertEquals(day("2026-03-06"), within("1 week", day("2026-02-27"), closed).result());
    }

    @Test
    void a_year_of_holidays_is_walked_through() {
        var resting = WorkCalendar.in(BERLIN).hours("Mon-Fri 09:00-17:00")
                .closed(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), "sabbatical").build();
        assertEquals(
                "Fri 1 Jan 2027: 1 business day after Wed 31 Dec 2025, skipping Thu 1 Jan 2026 to Thu 31 Dec (sabbatical)",
                within("1 business day", day("2025-12-31"), resting).toString());
    }

    @Test
    void a_long_way_is_told_in_one_sentence_that_one_can_read() {
        assertEquals("30 business days after Mon 2 Mar 2026, skipping Fri 3 Apr (Good Friday), Mon 6 Apr (Easter Monday)"
                + " and 12 days that are closed every week", within("30 business days", day("2026-03-02"), north()).sentence());
    }

    @Test
    void a_mistyped_year_is_refused() {
        assertEquals("The year 20026 is not one of 1900 to 9999: check the date.",
                refusal(() -> within("1 day", day("+20026-01-01"), north())));
        assertEquals("The year 1026 is not one of 1900 to 9999: check the date.",
                refusal(() -> within("1 day", day("1026-01-01"), north())));
        assertEquals("The year 10000 is not one of 1900 to 9999: check the date.",
                refusal(() -> within("1 business day", day("9999-12-31"), north())));
    }

    @Test
    void the_most_of_everything_is_still_a_date() {
        assertEquals(day("2053-07-14"), within("9999 business days", day("2026-02-27"), Calendars.always("UTC")).result());
        assertEquals(day("2859-05-27"), within("9999 months", day("2026-02-27"), north()).result());
    }
}
