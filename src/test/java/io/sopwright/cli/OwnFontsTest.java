package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.document.North;
import io.sopwright.font.FontFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints with an operator's own fonts beside those of the program. */
class OwnFontsTest {

    @TempDir
    private Path root = Path.of("");
    private NorthFolder north = new NorthFolder(root);
    private Path fonts = Path.of("");

    @BeforeEach
    void files() throws IOException {
        north = NorthFolder.in(root);
        fonts = Files.createDirectory(root.resolve("fonts"));
        Files.writeString(fonts.resolve("OFL.txt"), "a licence, no font");
    }

    @Test
    void a_letter_that_the_program_lacks_is_taken_from_a_font_of_the_folder() throws IOException {
        put("Thai.TTF", FontFiles.thai());
        north.write("north/tenant.yaml", North.TENANT.replace("company_name: North Ltd", "company_name: ภาษา Ltd"));
        var without = north.render();
        assertEquals(1, without.exit());
        assertTrue(without.err().contains("no glyph for ‘ภ’"), without.err());
        var with = north.render("--fonts", fonts);
        assertEquals(0, with.exit(), with.err());
        assertTrue(PdfText.of(north.out().resolve("documents/OPS-001-welcome.pdf")).contains("ภาษา Ltd"));
    }

    @Test
    void fonts_that_are_not_needed_change_no_byte() throws IOException {
        put("Thai.ttf", FontFiles.thai());
        assertEquals(0, north.render().exit());
        var manifest = Files.readString(north.out().resolve("manifest.json"));
        assertEquals(0, north.render("--fonts", fonts).exit());
        assertEquals(manifest, Files.readString(north.out().resolve("manifest.json")));
    }

    @Test
    void a_folder_that_is_not_there_is_one_sentence_and_2() {
        refuses("there is no folder of fonts at none: name one with --fonts.", root.resolve("none"));
        refuses("there is no folder of fonts at fonts/OFL.txt: name one with --fonts.", fonts.resolve("OFL.txt"));
    }

    @Test
    void a_folder_without_a_font_is_one_sentence_and_2() {
        refuses("there is no font in fonts: put TrueType files (.ttf) there.", fonts);
    }

    @Test
    void a_file_that_is_no_font_is_one_sentence_and_2() throws IOException {
        put("A.ttf", FontFiles.thai());
        put("Brand.ttf", new byte[200]);
        refuses("The font file Brand.ttf is not a TrueType font, or is damaged: replace it or take it away.", fonts);
    }

    @Test
    void a_font_whose_licence_forbids_embedding_is_one_sentence_and_2() throws IOException {
        put("Brand.ttf", FontFiles.licensed(FontFiles.thai(), 2));
        refuses("The font file Brand.ttf does not permit embedding: choose another font.", fonts);
    }

    private void refuses(String sentence, Path folder) {
        var refused = north.render("--fonts", folder);
        assertEquals(2, refused.exit(), refused.toString());
        assertEquals("sopwright: " + sentence + "\n", north.words(refused.err()));
        assertFalse(Files.exists(north.out()));
    }

    private void put(String name, byte[] font) throws IOException {
        Files.write(fonts.resolve(name), font);
    }
}
