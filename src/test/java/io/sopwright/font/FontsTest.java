package io.sopwright.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    private final Fonts fonts = Fonts.shipped();

    @Test
    void the_example_of_the_package_holds() {
        assertTrue(fonts.coverage().has('Ł'));
        assertFalse(fonts.coverage().has('漢'));
        assertEquals(35.3, fonts.lettering().width("Kick-off", 10), 0.1);
    }

    @Test
    void a_file_that_is_not_a_font_is_refused_by_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Brand.ttf"), "not a font");
        var refusal = assertThrows(InvalidFont.class, () -> fonts.with(List.of(file)));
        assertTrue(refusal.sentence().contains("Brand.ttf"));
        assertThrows(InvalidFont.class, () -> fonts.with(List.of(folder.resolve("missing.ttf"))));
    }
}
