package io.sopwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    /** Ten letters are 54 points wide. */
    private final Wrapping wrapping = new Wrapping(new Blocks(), 10);

    @Test
    void a_text_that_fits_stays_whole() {
        assertEquals(List.of("Kick-off call"), wrapping.lines("Kick-off call", 13 * 5.4));
    }

    @Test
    void lines_are_as_few_as_possible_and_about_equally_long() {
        assertEquals(List.of("Send the weekly", "status to the client"),
                wrapping.lines("Send the weekly status to the client", 26 * 5.4));
    }

    @Test
    void a_word_that_is_too_long_is_broken() {
        assertEquals(List.of("aaaaa", "aaaaa", "aa"), wrapping.lines("aaaaaaaaaaaa", 5 * 5.4 + 0.01));
    }

    @Test
    void a_text_without_spaces_breaks_where_its_script_allows() {
        assertEquals(List.of("顧客の最初の出", "荷を確認する"), wrapping.lines("顧客の最初の出荷を確認する", 9 * 5.4));
    }

    @Test
    void a_blank_text_has_no_line() {
        assertEquals(List.of(), wrapping.lines("  ", 100));
    }
}
