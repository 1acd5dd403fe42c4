package io.sopwright.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.canvas.Lettering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetteringTest {

    private final Lettering letters = Fonts.shipped().lettering();

    @Test
    void a_width_grows_with_the_size_and_with_the_text() {
        assertEquals(2 * letters.width("Contract", 10), letters.width("Contract", 20), 1e-9);
        assertEquals(letters.width("Con", 10) + letters.width("tract", 10), letters.width("Contract", 10), 1e-9);
        assertEquals(0, letters.width("", 10));
    }

    @Test
    void arabic_is_joined_and_runs_from_right_to_left() {
        assertEquals(letters.width("لا", 10), letters.width("\uFEFB", 10), 1e-9);
        assertEquals("\uFECA\uFEE8\uFEE3", Direction.inVisualOrder("منع"));
        assertEquals("North \u05DD\u05D5\u05DC\u05E9", Direction.inVisualOrder("North שלום"));
    }

    @Test
    void a_font_of_the_operator_is_asked_last(@TempDir Path folder) throws IOException {
        var marks = Files.write(folder.resolve("Marks.ttf"), FontFiles.shipped("NotoSansSymbols2-Regular.ttf"));
        var more = Fonts.shipped().with(List.of(marks, Files.write(folder.resolve("Thai.ttf"), FontFiles.thai()))).lettering();
        assertEquals(letters.width("☐✓", 10), more.width("☐✓", 10));
        assertTrue(more.width("ภาษา", 10) > 0);
    }

    @Test
    void a_character_without_a_glyph_is_refused() {
        var refusal = assertThrows(MissingGlyph.class, () -> letters.width("漢", 10));
        assertTrue(refusal.sentence().contains("U+6F22"));
    }
}
