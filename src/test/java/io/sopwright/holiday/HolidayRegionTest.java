package io.sopwright.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidayRegionTest {

    private static Optional<String> holiday(String place, String date) {
        var day = LocalDate.parse(date);
        return Optional.ofNullable(HolidayRegion.named(place).in(Year.from(day)).get(day));
    }

    private static String refusal(String code) {
        return String.valueOf(assertThrowsExactly(IllegalArgumentException.class, () -> HolidayRegion.named(code)).getMessage());
    }

    @Test
    void the_example_of_the_package_page_holds() {
        var bavaria = HolidayRegion.named("DE/by").in(Year.of(2026));
        assertEquals("Epiphany", bavaria.get(LocalDate.parse("2026-01-06")));
    }

    @Test
    void a_holiday_is_named_in_english() {
        assertEquals(Optional.of("German Unity Day"), holiday("DE", "2026-10-03"));
        assertEquals(Optional.empty(), holiday("DE", "2026-10-02"));
    }

    @Test
    void a_part_of_a_country_has_holidays_of_its_own() {
        assertEquals(Optional.of("Epiphany"), holiday("DE/by", "2026-01-06"));
        assertEquals(Optional.empty(), holiday("DE/be", "2026-01-06"));
        assertEquals(Optional.of("Peace Festival"), holiday("DE/by/ag", "2026-08-08"));
        assertEquals(Optional.empty(), holiday("DE/by", "2026-08-08"));
    }

    @Test
    void two_holidays_of_one_day_are_named_in_the_order_of_their_names() {
        assertEquals(Optional.of("Presidents Day, Washington's Birthday"), holiday("US/ca", "2027-02-15"));
    }

    @Test
    void capitals_do_not_matter() {
        assertEquals(holiday("DE/by", "2026-01-06"), holiday("de/BY", "2026-01-06"));
        assertTrue(holiday("cd/bc", "2026-06-30").isPresent());
    }

    @Test
    void an_observance_is_a_working_day() {
        assertEquals(Optional.empty(), holiday("AT/1", "2026-11-11"), "Saint Martin's day in Burgenland");
    }

    @Test
    void a_bank_holiday_on_a_weekend_closes_the_weekday_that_stands_in_for_it() {
        assertEquals(Optional.of("Christmas, observed"), holiday("GB/eng", "2021-12-27"));
        assertEquals(Optional.of("Boxing Day, observed"), holiday("GB/eng", "2021-12-28"));
        assertEquals(Optional.of("Boxing Day"), holiday("GB/eng", "2022-12-26"));
        assertEquals(Optional.of("Christmas, observed"), holiday("GB/eng", "2022-12-27"));
        assertEquals(Optional.of("New Year's Day, observed"), holiday("GB/eng", "2022-01-03"));
        assertEquals(Optional.empty(), holiday("GB/eng", "2022-12-28"));
    }

    @Test
    void who_opens_at_weekends_has_the_holiday_itself_off_too() {
        assertEquals(Optional.of("Christmas"), holiday("GB/eng", "2021-12-25"));
    }

    @Test
    void a_holiday_moved_from_a_weekday_leaves_that_weekday_open() {
        assertEquals(Optional.of("Epiphany, observed"), holiday("CO", "2026-01-12"));
        assertEquals(Optional.empty(), holiday("CO", "2026-01-06"));
    }

    @Test
    void new_years_day_is_observed_in_the_year_before() {
        assertEquals(Optional.of("New Year's Day, observed"), holiday("US", "2021-12-31"));
        assertEquals(Optional.empty(), holiday("US", "2022-12-30"));
    }

    @Test
    void an_unknown_country_is_answered_with_those_nearby() {
        assertEquals(
                "\"UK\" begins with no country: write its two letters and, after a slash, its part (DE/by). Known ones nearby: GB.",
                refusal("UK"));
        assertTrue(refusal("QX").endsWith("Known ones nearby: QA."));
        assertTrue(refusal("").endsWith("Known ones nearby: DE, FR, GB, US."));
        assertTrue(refusal("Germany").contains("GB"));
        assertTrue(refusal("../../secret").startsWith("\"../../secret\" begins with no country"));
    }

    @Test
    void a_country_without_known_holidays_is_answered_with_a_way_out() {
        assertEquals("The holidays of TH are not known: leave them out and list them as closed days.",
                refusal("TH"));
    }

    @Test
    void an_unknown_part_is_answered_with_those_nearby() {
        assertEquals("\"DE/bavaria\" names no known part of Germany. Known ones nearby: by (Bavaria).",
                refusal("DE/bavaria"));
        assertEquals("\"GB/xx\" names no known part of United Kingdom of Great Britain and Northern Ireland."
                + " Known ones nearby: eng (England), nir (Northern Ireland), sct (Scotland), wls (Wales).",
                refusal("GB/xx"));
        assertEquals("\"DE/hx\" names no known part of Germany. Known ones nearby: hh (Hamburg), he (Hesse).",
                refusal("DE/hx"));
        assertEquals("\"VA/x\" names no known part of Vatican City State (Holy See): leave out what follows the slash.",
                refusal("VA/x"));
        assertTrue(refusal("DE/by/xx").startsWith("\"DE/by/xx\" names no known part of Bavaria."));
    }
}
