package io.sopwright.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private static final String DAMAGED = "The font file Brand.ttf is not a TrueType font, or is damaged: replace it or take it away.";

    private final Fonts fonts = Fonts.shipped();

    @Test
    void the_example_of_the_package_holds() {
        assertTrue(fonts.coverage().has('Ł'));
        assertFalse(fonts.coverage().has('漢'));
        assertEquals(35.3, fonts.lettering().width("Kick-off", 10), 0.1);
    }

    @Test
    void a_file_that_is_not_a_font_is_refused_by_name(@TempDir Path folder) throws IOException {
        assertEquals(DAMAGED, refusal(Files.writeString(folder.resolve("Brand.ttf"), "not a font")));
        assertEquals("The font file missing.ttf cannot be read: check its permissions.", refusal(folder.resolve("missing.ttf")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 40, 200, 1000, 5000, 12000})
    void a_font_that_ends_too_early_is_refused_by_name(int length, @TempDir Path folder) throws IOException {
        assertEquals(DAMAGED, refusal(Files.write(folder.resolve("Brand.ttf"), Arrays.copyOf(FontFiles.thai(), length))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2, 0x100})
    void a_font_whose_licence_forbids_embedding_is_refused_by_name(int bits, @TempDir Path folder) throws IOException {
        assertEquals("The font file Brand.ttf does not permit embedding: choose another font.",
                refusal(Files.write(folder.resolve("Brand.ttf"), FontFiles.licensed(FontFiles.thai(), bits))));
    }

    private String refusal(Path file) {
        return assertThrows(InvalidFont.class, () -> fonts.with(List.of(file))).sentence();
    }
}
