package io.sopwright.calendar;

import static io.sopwright.calendar.Calendars.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static Optional<String> whyClosed(String place, String day) {
        return WorkCalendar.in(ZoneId.of("UTC")).hours("Mon-Sun 09:00-17:00").holidays(place).build()
                .whyClosed(LocalDate.parse(day));
    }

    @Test
    void a_holiday_is_named_in_english() {
        assertEquals(Optional.of("Sat 3 Oct 2026 (German Unity Day)"), whyClosed("DE", "2026-10-03"));
        assertEquals(Optional.empty(), whyClosed("DE", "2026-10-02"));
    }

    @Test
    void a_part_of_a_country_has_holidays_of_its_own() {
        assertEquals(Optional.of("Tue 6 Jan 2026 (Epiphany)"), whyClosed("DE/by", "2026-01-06"));
        assertEquals(Optional.empty(), whyClosed("DE/be", "2026-01-06"));
        assertEquals(Optional.of("Sat 8 Aug 2026 (Peace Festival)"), whyClosed("DE/by/ag", "2026-08-08"));
        assertEquals(Optional.empty(), whyClosed("DE/by", "2026-08-08"));
    }

    @Test
    void capitals_do_not_matter() {
        assertEquals(whyClosed("DE/by", "2026-01-06"), whyClosed("de/BY", "2026-01-06"));
        assertTrue(whyClosed("cd/bc", "2026-06-30").isPresent());
    }

    @Test
    void an_observance_is_a_working_day() {
        assertEquals(Optional.empty(), whyClosed("AT/1", "2026-11-11"), "Saint Martin's day in Burgenland");
    }

    @Test
    void a_bank_holiday_on_a_weekend_closes_the_weekday_that_stands_in_for_it() {
        assertEquals(Optional.of("Mon 27 Dec 2021 (Christmas, observed)"), whyClosed("GB/eng", "2021-12-27"));
        assertEquals(Optional.of("Tue 28 Dec 2021 (Boxing Day, observed)"), whyClosed("GB/eng", "2021-12-28"));
        assertEquals(Optional.of("Mon 26 Dec 2022 (Boxing Day)"), whyClosed("GB/eng", "2022-12-26"));
        assertEquals(Optional.of("Tue 27 Dec 2022 (Christmas, observed)"), whyClosed("GB/eng", "2022-12-27"));
        assertEquals(Optional.of("Mon 3 Jan 2022 (New Year's Day, observed)"), whyClosed("GB/eng", "2022-01-03"));
        assertEquals(Optional.empty(), whyClosed("GB/eng", "2022-12-28"));
    }

    @Test
    void who_opens_at_weekends_has_the_holiday_itself_off_too() {
        assertEquals(Optional.of("Sat 25 Dec 2021 (Christmas)"), whyClosed("GB/eng", "2021-12-25"));
    }

    @Test
    void a_holiday_moved_from_a_weekday_leaves_that_weekday_open() {
        assertEquals(Optional.of("Mon 12 Jan 2026 (Epiphany, observed)"), whyClosed("CO", "2026-01-12"));
        assertEquals(Optional.empty(), whyClosed("CO", "2026-01-06"));
    }

    @Test
    void new_years_day_is_observed_in_the_year_before() {
        assertEquals(Optional.of("Fri 31 Dec 2021 (New Year's Day, observed)"), whyClosed("US", "2021-12-31"));
        assertEquals(Optional.empty(), whyClosed("US", "2022-12-30"));
    }

    @Test
    void an_unknown_country_is_answered_with_those_nearby() {
        assertEquals(
                "\"UK\" begins with no country: write its two letters and, after a slash, its part (DE/by). Known ones nearby: GB.",
                refusal(() -> whyClosed("UK", "2026-01-01")));
        assertTrue(refusal(() -> whyClosed("QX", "2026-01-01")).endsWith("Known ones nearby: QA."));
        assertTrue(refusal(() -> whyClosed("", "2026-01-01")).endsWith("Known ones nearby: DE, FR, GB, US."));
        assertTrue(refusal(() -> whyClosed("Germany", "2026-01-01")).contains("GB"));
        assertTrue(refusal(() -> whyClosed("../../secret", "2026-01-01")).startsWith("\"../../secret\" begins with no country"));
    }

    @Test
    void a_country_without_known_holidays_is_answered_with_a_way_out() {
        assertEquals("The holidays of TH are not known: leave them out and list them as closed days.",
                refusal(() -> whyClosed("TH", "2026-01-01")));
    }

    @Test
    void an_unknown_part_is_answered_with_those_nearby() {
        assertEquals("\"DE/bavaria\" names no known part of Germany. Known ones nearby: by (Bavaria).",
                refusal(() -> whyClosed("DE/bavaria", "2026-01-01")));
        assertEquals("\"GB/xx\" names no known part of United Kingdom of Great Britain and Northern Ireland."
                + " Known ones nearby: eng (England), nir (Northern Ireland), sct (Scotland), wls (Wales).",
                refusal(() -> whyClosed("GB/xx", "2026-01-01")));
        assertEquals("\"DE/hx\" names no known part of Germany. Known ones nearby: hh (Hamburg), he (Hesse).",
                refusal(() -> whyClosed("DE/hx", "2026-01-01")));
        assertEquals("\"VA/x\" names no known part of Vatican City State (Holy See): leave out what follows the slash.",
                refusal(() -> whyClosed("VA/x", "2026-01-01")));
        assertTrue(refusal(() -> whyClosed("DE/by/xx", "2026-01-01")).startsWith("\"DE/by/xx\" names no known part of Bavaria."));
    }
}
