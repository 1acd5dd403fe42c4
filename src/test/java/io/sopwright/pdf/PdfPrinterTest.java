package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.canvas.Canvas;
import io.sopwright.canvas.Drawing;
import io.sopwright.picture.Picture;
import io.sopwright.picture.Pictures;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private final PdfPrinter printer = Samples.PRINTER;

    @Test
    void the_example_of_the_package_prints() {
        var day = Samples.DAY;
        var facts = new Facts("Client onboarding", "How we take on a client", "North Ltd", "en-GB", day, day);
        var sheet = new Sheet(facts, """
                <html><head><style>@page { @bottom-right { content: counter(page) " of " counter(pages) } }</style></head>
                <body><h1>Client onboarding</h1><p>Łódź, within ≥ 3 business days → done ✓</p></body></html>""");
        byte[] pdf = printer.print(sheet).bytes();
        PdfChecks.assertArchivableAndAccessible(pdf);
    }

    @Test
    void a_document_with_lists_tables_and_links_is_archivable_and_accessible() {
        Print print = printer.print(Samples.document(4));
        assertTrue(print.pages() > 2);
        PdfChecks.assertArchivableAndAccessible(print.bytes());
    }

    @Test
    void pictures_and_drawings_are_figures_with_their_alternative_text() throws IOException {
        var picture = Picture.of(Pictures.png(120, 40, true));
        byte[] pdf = printer.print(Samples.sheet(
                """
                        <p><img src="asset:logo" alt="North Ltd" style="width:30mm"/></p>
                        <object type="application/x-drawing" data="flow" title="From enquiry to contract" style="width:160mm;height:40mm"></object>
                        <p><a href="https://north.example/"><img src="asset:logo" alt="Our site"/></a></p>""",
                Map.of("logo", picture), Map.of("flow", new Flow("Enquiry")))).bytes();
        PdfChecks.assertArchivableAndAccessible(pdf);
        assertEquals(List.of("North Ltd", "From enquiry to contract", "Our site"), figures(pdf));
    }

    @Test
    void a_drawing_whose_letters_no_font_has_refuses_the_print_with_the_letter() {
        Samples.assertRefused("U+6F22", Samples.sheet(
                "<object type='application/x-drawing' data='flow' title='Flow' style='width:160mm;height:40mm'></object>",
                Map.of(),
                Map.of("flow", new Flow("漢"))));
    }

    @Test
    void headings_become_the_outline() throws IOException {
        byte[] pdf = printer.print(Samples.sheet("<h1>A</h1><h2>A1</h2><h3>A1x</h3><h2 id='own'>A2</h2><h1>B</h1><h3>B0x</h3>"))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("[A[A1[A1x], A2], B[B0x]]", outline(document.getDocumentCatalog().getDocumentOutline()));
        }
    }

    @Test
    void the_facts_are_in_the_file() throws IOException {
        var facts = new Facts("R&D <intake>", "What “we” do", "Müller & Söhne", "de", Samples.DAY, Samples.DAY.plusSeconds(60));
        byte[] pdf = printer.print(new Sheet(facts, "<p>Text</p>")).bytes();
        PdfChecks.assertArchivableAndAccessible(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            assertEquals("R&D <intake>", information.getTitle());
            assertEquals("Müller & Söhne", information.getAuthor());
            assertEquals(facts.created(), information.getCreationDate().toInstant());
            assertEquals(facts.modified(), information.getModificationDate().toInstant());
            assertEquals("de", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void a_text_in_bold_in_a_margin_or_in_an_unknown_family_finds_its_glyphs() throws IOException {
        byte[] pdf = printer.print(Samples.sheet("@page { @top-right { content: '✓ Ελλάδα' } }",
                "<p style='font-family:Courier, monospace'>x → ✓ <b>☐ עברית</b> <i>✓ ☑</i></p>")).bytes();
        PdfChecks.assertArchivableAndAccessible(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(List.of(), notEmbedded(document));
        }
    }

    @Test
    void a_running_element_is_an_artifact_and_an_aside_reads_where_it_is_painted() {
        String running = "<div data-running style='position: running(head)'>North letterhead</div>";
        var sheet = Samples.sheet("@page { @top-center { content: element(head) } }", running
                + "<p>First</p><div data-aside style='float:right'>Control block</div><p>Second</p>");
        assertEquals(1, printer.print(sheet).pages());
        assertThrows(CannotPrint.class,
                () -> printer.print(Samples.sheet("<p>First</p><div style='position:fixed'>Twice</div><p>Second</p>")));
    }

    @Test
    void a_margin_may_hold_telephone_numbers() {
        assertEquals(1, printer.print(
                Samples.sheet("@page { @bottom-left { content: \"North Ltd, 80331 Munich, 004989123456789\" } }", "<p>x</p>"))
                .pages());
    }

    @Test
    void a_long_address_is_broken_and_a_table_that_is_too_wide_is_refused() {
        assertEquals(1, printer.print(Samples.sheet("<p>https://north.example/" + "a-long-path/".repeat(30) + "</p>")).pages());
        Samples.assertRefused("runs out of the page", Samples.sheet("td { white-space: nowrap }",
                "<table><tr><td>" + "wide ".repeat(40) + "</td><td>out of sight</td></tr></table>"));
    }

    private static String outline(PDOutlineNode node) {
        List<String> items = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            items.add(item.getTitle() + (item.hasChildren() ? outline(item) : ""));
        }
        return items.toString();
    }

    private static List<String> figures(byte[] pdf) throws IOException {
        List<String> alternatives = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Structure.walk(document, element -> {
                if ("Figure".equals(element.getStructureType())) {
                    alternatives.add(element.getAlternateDescription());
                }
            });
        }
        return alternatives;
    }

    private static List<String> notEmbedded(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    names.add(font.getName());
                }
            }
        }
        return names;
    }

    /** Two boxes and an arrow, labelled. */
    private record Flow(String word) implements Drawing {

        @Override
        public double width() {
            return 400;
        }

        @Override
        public double height() {
            return 100;
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.line(new Rectangle2D.Double(10, 10, 120, 60), 1, Color.BLACK);
            canvas.line(new Line2D.Double(130, 40, 270, 40), 1, Color.BLACK);
            canvas.area(new Rectangle2D.Double(270, 10, 120, 60), Color.LIGHT_GRAY);
            canvas.write(word, 30, 45, 14, Color.BLACK);
            canvas.write("Contract ✓", 285, 45, 14, Color.BLACK);
        }
    }
}
