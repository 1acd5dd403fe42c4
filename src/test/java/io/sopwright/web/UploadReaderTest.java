package io.sopwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept of a form with a file, in little memory (row W6 of the threat model). */
class UploadReaderTest {

    private static final String TYPE = "multipart/form-data; boundary=x";

    private static String text(String name, String text) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
    }

    private static String file(String name) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
    }

    private static Optional<Upload> read(String type, InputStream body) {
        try {
            return UploadReader.read(type, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<Upload> read(String body) {
        return read(TYPE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void texts_before_the_file_and_its_name_are_kept_and_the_file_is_not() {
        var upload = read(
                text("evidence", "Foto der Tür & more") + text("why", "two\r\nlines") + file("Tür.jpg") + "bytes\r\n--x--\r\n")
                .orElseThrow();
        assertEquals(List.of(Map.entry("evidence", "Foto der Tür & more"), Map.entry("why", "two\r\nlines")), upload.fields());
        assertEquals(Map.of("file", "Tür.jpg"), upload.files());
    }

    @Test
    void W6_of_a_large_file_only_the_beginning_is_read() throws IOException {
        var start = (text("evidence", "Photo") + file("photo.jpg")).getBytes(StandardCharsets.UTF_8);
        var left = new int[]{15_000_000};
        var body = new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
            @Override
            public int read() {
                return left[0]-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                Arrays.fill(into, from, from + most, (byte) 'x');
                left[0] -= most;
                return most;
            }
        });
        assertEquals("photo.jpg", UploadReader.read(TYPE, body).orElseThrow().files().get("file"));
        assertTrue(left[0] > 14_900_000, Integer.toString(left[0]));
    }

    @Test
    void W6_texts_without_end_are_not_kept() {
        assertEquals(Optional.empty(), read(text("note", "x".repeat(3_000_000)) + file("a.jpg")));
        assertEquals(Optional.empty(), read(text("note", "x").repeat(2500) + file("a.jpg")));
    }

    @Test
    void what_is_no_such_form_is_left_to_the_route() {
        for (var body : List.of("", "--x", "--x--", "nonsense", "--x\r\n\r\n\r\n", "--y\r\n", text("note", "no file") + "--x--",
                "--x\r\nContent-Disposition: form-data; name=\"\r\n\r\n", "--x\r\nContent-Transfer-Encoding: x\r\n\r\n\r\n")) {
            assertEquals(Optional.empty(), read(body), body);
        }
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=",
                "multipart/form-data; charset=nonsense; boundary=x")) {
            read(type, new ByteArrayInputStream(new byte[]{'-', '-', 'x'}))
                    .ifPresent(upload -> assertEquals(List.of(), upload.fields()));
        }
    }

    @Test
    void a_name_that_cannot_be_shown_is_not_shown() {
        assertEquals("passwd", read(file("../../etc/passwd")).orElseThrow().files().get("file"));
        assertEquals("", read(file("a\u202egpj.exe")).orElseThrow().files().get("file"));
        assertEquals("", read(file("a".repeat(200))).orElseThrow().files().get("file"));
    }

    // what stands behind a file is not kept
    @Test
    void the_file_is_the_last_field_of_every_form() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/jte"))) {
            var wrong = pages.filter(page -> page.toString().endsWith(".jte")).filter(UploadReaderTest::hasAFieldBehindAFile)
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    private static boolean hasAFieldBehindAFile(Path page) {
        try {
            return Files.readString(page).matches("(?s).*enctype=\"multipart/form-data\"(?:(?!</form>).)*type=\"file\""
                    + "(?:(?!</form>).)*<(?:input|select|textarea)\\b.*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
