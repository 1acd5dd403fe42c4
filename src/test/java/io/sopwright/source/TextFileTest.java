package io.sopwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people leave them. */
class TextFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_text_keeps_its_characters_and_loses_its_byte_order_mark() throws IOException {
        assertEquals("Łódź\r\n", read("\ufeffŁódź\r\n".getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(folder.resolve("a.yaml").toString(), read(new byte[0]).name());
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertRefused("This file is not UTF-8: save it in that encoding.", new byte[]{'a', (byte) 0xe9, 'b'});
        assertRefused("This file is not UTF-8: save it in that encoding.", "é".getBytes(StandardCharsets.UTF_16));
        assertRefused("This file is not UTF-8: save it in that encoding.", new byte[]{(byte) 0xed, (byte) 0xa0, (byte) 0x80});
    }

    @Test
    void a_file_of_more_than_four_megabytes_is_refused() {
        assertRefused("This file is larger than 4 MB: split it.", new byte[4_000_001]);
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        assertSaid("This file is missing.", folder.resolve("b.yaml"));
        assertSaid("This is not a file: put the text there.", folder);
    }

    private void assertRefused(String sentence, byte[] content) {
        assertEquals(folder.resolve("a.yaml") + ":1:1: " + sentence,
                assertThrows(InvalidText.class, () -> read(content)).getMessage());
    }

    private static void assertSaid(String sentence, Path file) {
        assertEquals(file + ":1:1: " + sentence, assertThrows(InvalidText.class, () -> TextFile.read(file)).getMessage());
    }

    private Source read(byte[] content) throws IOException {
        var file = folder.resolve("a.yaml");
        Files.write(file, content);
        return TextFile.read(file);
    }
}
