package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.sopwright.font.FontFiles;
import io.sopwright.font.Fonts;
import io.sopwright.picture.Picture;
import io.sopwright.picture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sheet gives the same bytes. */
class SameBytesTest {

    private final Sheet sheet = Samples.document(2);
    private final byte[] expected = Samples.PRINTER.print(sheet).bytes();

    @Test
    void from_another_printer_and_after_other_prints() {
        var printer = new PdfPrinter(Fonts.shipped());
        printer.print(Samples.sheet("<p>✓ Ελλάδα <b>עברית</b></p>"));
        assertArrayEquals(expected, printer.print(sheet).bytes());
        assertArrayEquals(expected, printer.print(sheet).bytes());
    }

    @Test
    void in_threads_side_by_side() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            var prints = Stream.generate(() -> threads.submit(() -> Samples.PRINTER.print(sheet).bytes())).limit(8).toList();
            for (Future<byte[]> print : prints) {
                assertArrayEquals(expected, print.get());
            }
        }
    }

    @Test
    void in_any_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : Set.of("tr-TR", "ar-EG", "hi-IN-u-nu-deva", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(expected, new PdfPrinter(Samples.FONTS).print(sheet).bytes(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void with_fonts_of_an_operator_that_the_sheet_does_not_need(@TempDir Path folder) throws IOException {
        var arrows = FontFiles.shipped("DejaVuSans.ttf");
        var files = List.of(Files.write(folder.resolve("Bold.ttf"), FontFiles.bold(arrows)),
                Files.write(folder.resolve("Italic.ttf"), FontFiles.italic(arrows)),
                Files.write(folder.resolve("Lato.ttf"), FontFiles.italic(FontFiles.shipped("Lato-Regular.ttf"))),
                Files.write(folder.resolve("Thai.ttf"), FontFiles.thai()));
        var printer = new PdfPrinter(Fonts.shipped().with(files));
        var mixed = Samples.sheet("body { font-family: Lato, 'DejaVu Sans', sans-serif }",
                "<p>Text → ✓ <b>bold → ✓</b> <i>italic → ✓ <b>both → ✓</b></i></p>");
        assertArrayEquals(Samples.PRINTER.print(mixed).bytes(), printer.print(mixed).bytes());
        assertArrayEquals(expected, printer.print(sheet).bytes());
    }

    @Test
    void whatever_the_order_in_which_pictures_were_given() {
        var red = Picture.of(Pictures.png(8, 8, false));
        var clear = Picture.of(Pictures.png(8, 8, true));
        String body = "<p><img src='asset:a' alt='A'/><img src='asset:b' alt='B'/></p>";
        assertArrayEquals(Samples.PRINTER.print(Samples.sheet(body, Map.of("a", red, "b", clear), Map.of())).bytes(),
                Samples.PRINTER.print(Samples.sheet(body, Map.of("b", clear, "a", red), Map.of())).bytes());
    }

    @Test
    void and_another_sheet_gives_another_identifier() {
        assertNotEquals(identifier(expected), identifier(Samples.PRINTER.print(Samples.document(1)).bytes()));
    }

    @Test
    void and_no_object_number_is_left_out() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(expected)) {
            var numbers = new HashSet<Long>();
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                numbers.add(key.getNumber());
            }
            for (long number = 1; number < numbers.size(); number++) {
                Assertions.assertTrue(numbers.contains(number), "object " + number);
            }
        }
    }

    private static String identifier(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("/ID"), text.lastIndexOf("/ID") + 80);
    }
}
