package io.sopwright.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void each_day_is_as_wide_as_any_other_and_the_last_ends_at_the_right_edge() {
        var scale = new Scale(MONDAY, MONDAY.plusDays(9));
        assertEquals(0, scale.begin(MONDAY));
        assertEquals(15, scale.middle(MONDAY.plusDays(1)));
        assertEquals(100, scale.end(MONDAY.plusDays(9)));
    }

    @Test
    void a_single_day_takes_it_all() {
        var scale = new Scale(MONDAY, MONDAY);
        assertEquals(50, scale.middle(MONDAY));
        assertEquals(List.of(MONDAY), scale.lines());
    }

    @Test
    void lines_stand_at_the_weeks_of_the_plan() {
        assertEquals(List.of(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)), new Scale(MONDAY, MONDAY.plusDays(20)).lines());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 27, 28, 89, 200, 365, 4000, 90_000})
    void there_are_few_lines_and_their_words_fit(int days) {
        var scale = new Scale(MONDAY, MONDAY.plusDays(days));
        assertTrue(scale.lines().size() <= 5, scale.lines().toString());
        assertTrue(scale.begin(scale.lines().getLast()) <= 90, scale.lines().toString());
    }

    @Test
    void places_are_written_alike_in_every_language() {
        assertEquals("33.33%", Scale.percent(100.0 / 3));
    }
}
