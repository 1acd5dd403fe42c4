package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    @Test
    void the_example_of_the_package_prints() throws IOException {
        var day = Samples.DAY;
        var printer = Samples.PRINTER;
        var facts = new Facts("Client onboarding", "How we take on a client", "North Ltd", "en-GB", day, day);
        var sheet = new Sheet(facts, """
                <html><head><style>@page { @bottom-right { content: counter(page) " of " counter(pages) } }</style></head>
                <body><h1>Client onboarding</h1><p>Łódź, within ≥ 3 business days → done ✓</p></body></html>""");
        byte[] pdf = printer.print(sheet).bytes();
        Files.write(Path.of("target/example.pdf"), pdf);
        PdfChecks.assertArchivableAndAccessible(pdf);
    }

    @Test
    void a_document_with_lists_tables_and_links_is_archivable_and_accessible() throws IOException {
        Print print = Samples.PRINTER.print(Samples.document(6));
        Files.write(Path.of("target/document.pdf"), print.bytes());
        PdfChecks.assertArchivableAndAccessible(print.bytes());
        assertTrue(print.pages() > 2);
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        assertArrayEquals(Samples.PRINTER.print(Samples.document(3)).bytes(),
                new PdfPrinter(Fonts.shipped()).print(Samples.document(3)).bytes());
        assertEquals(1, Samples.PRINTER.print(Samples.sheet("<p>One</p>")).pages());
    }
}
