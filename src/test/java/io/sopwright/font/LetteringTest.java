package io.sopwright.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Fonts FONTS = Fonts.shipped();

    private final Lettering regular = FONTS.regular();
    private final Lettering bold = FONTS.bold();

    @Test
    void a_width_grows_with_the_size_and_with_the_text() {
        assertEquals(2 * regular.width("Contract", 10), regular.width("Contract", 20), 1e-9);
        assertEquals(regular.width("Con", 10) + regular.width("tract", 10), regular.width("Contract", 10), 1e-9);
        assertTrue(bold.width("Contract", 10) > regular.width("Contract", 10));
        assertEquals(0, regular.width("", 10));
    }

    @Test
    void an_outline_stands_on_its_baseline_from_its_left_side() {
        Rectangle2D bounds = regular.outline("H", 100, 50, 20).getBounds2D();
        assertEquals(50, bounds.getMaxY(), 0.01);
        assertTrue(bounds.getMinY() > 30 && bounds.getMinY() < 40, bounds.toString());
        assertTrue(bounds.getMinX() > 100 && bounds.getMaxX() < 100 + regular.width("H", 20), bounds.toString());
    }

    @Test
    void arabic_is_joined_and_runs_from_right_to_left() {
        assertEquals(regular.width("لا", 10), regular.width("\uFEFB", 10), 1e-9);
        assertEquals("\uFECA\uFEE8\uFEE3", Direction.inVisualOrder("منع"));
        assertEquals("North \u05DD\u05D5\u05DC\u05E9", Direction.inVisualOrder("North שלום"));
    }

    @Test
    void a_character_without_a_glyph_is_refused() {
        var refusal = assertThrows(MissingGlyph.class, () -> regular.outline("漢", 0, 0, 10));
        assertTrue(refusal.sentence().contains("U+6F22"));
    }
}
