package io.sopwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.web.Needle.Stretch;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NeedleTest {

    @Test
    void each_word_has_to_be_in_one_of_the_texts() {
        var needle = Needle.of(" spa  Aurora ");
        assertTrue(needle.isIn(List.of("Aurora Spa GmbH", "new")));
        assertTrue(needle.isIn(List.of("Aurora", "a spa")));
        assertFalse(needle.isIn(List.of("Aurora")));
    }

    @Test
    void what_was_looked_for_is_marked_whatever_its_accents_and_capitals() {
        assertEquals(
                List.of(new Stretch("Ü", true), new Stretch("ber ", false), new Stretch("Bücher", true), new Stretch(".", false)),
                Needle.of("bücher u").marks("Über Bücher."));
        assertEquals(List.of(new Stretch("nothing", false)), Needle.of("else").marks("nothing"));
        assertEquals(List.of(), Needle.of("else").marks(""));
    }

    @Test
    void a_letter_outside_the_basic_plane_keeps_its_place() {
        assertEquals(List.of(new Stretch("𝄞 ", false), new Stretch("Clef", true)), Needle.of("clef").marks("𝄞 Clef"));
        assertEquals(OptionalInt.of(3), Needle.of("clef").first("𝄞 Clef"));
        assertEquals(OptionalInt.empty(), Needle.of("clef").first("key"));
    }
}
