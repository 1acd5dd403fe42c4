package io.sopwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T16: characters that hide or change what people read do not come in. */
class CharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0xb, 0x1b, 0x1f, 0x7f, 0x85, 0x9f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800,
            0xdfff, 0xe000,
            0xf8ff, 0xfdd0, 0xfeff, 0xfffe, 0xffff, 0x1ffff, 0xe0001, 0xe007f, 0xf0000, 0x10fffd, 0x10ffff})
    void T16_what_hides_or_reorders_text_is_refused_by_name(int character) {
        var text = "Ann " + Character.toString(character) + "Bo";
        var refused = assertThrows(IllegalArgumentException.class, () -> Characters.normal(text));
        assertEquals("The character U+%04X may not be used: delete it in “Ann Bo”.".formatted(character), refused.getMessage());
        assertEquals(OptionalInt.of(4), Characters.refused(text, 0));
        assertEquals(OptionalInt.empty(), Characters.refused(text, 5 + (character > 0xffff ? 1 : 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab\tand\nline", "Łódź", "Ηλιόφως", "Жаба", "שָׁלוֹם", "سلام", "می\u200cخواهم", "日本語", "ไทย",
            "हिन्दी", "한국어", "😀👩\u200d🔬",
            "–“”…€≥→✓☐", "\u00a0", "\u00ad", "\u200e\u200f"})
    void what_people_write_in_their_scripts_stays(String text) {
        assertEquals(text, Characters.normal(text));
    }

    @Test
    void a_text_is_brought_into_its_composed_form_with_plain_line_ends() {
        assertEquals("\u00e9\n\uac00", Characters.normal("e\u0301\r\n\u1100\u1161"));
    }

    @Test
    void a_lone_carriage_return_is_refused_and_one_before_a_line_end_is_not() {
        assertEquals(OptionalInt.of(3), Characters.refused("\r\na\rb", 0));
        assertEquals(OptionalInt.of(1), Characters.refused("\n\r", 0));
    }

    @Test
    void the_quoted_surroundings_never_cut_a_character_in_half() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> Characters.normal("😀".repeat(15) + "x\u0007" + "😀".repeat(15)));
        assertEquals(OptionalInt.empty(), Characters.refused(String.valueOf(refused.getMessage()), 0));
    }
}
