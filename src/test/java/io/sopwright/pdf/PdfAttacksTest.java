package io.sopwright.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.CpuTime;
import io.sopwright.picture.Picture;
import io.sopwright.picture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows P1 to P17 of the threat model of printing: docs/attacks.md. */
class PdfAttacksTest {

    private static final String CANARY = "canary-7f3a";

    private static final Rendering RENDERING = new Rendering(Samples.FONTS);

    /** Where a page can name an address. */
    private static final List<String> PLACES = List.of(
            "<img src='%s' alt='x'/>",
            "<p style=\"background-image:url('%s')\">x</p>",
            "<style>ul { list-style-image: url('%s') }</style><ul><li>x</li></ul>",
            "<style>p::after { content: url('%s') }</style><p>x</p>",
            "<style>@import url('%s');</style><p>x</p>",
            "<style>@font-face { font-family: f; src: url('%s') } p { font-family: f }</style><p>x</p>",
            "<style>@page { background-image: url('%s') }</style><p>x</p>",
            "<link rel='stylesheet' href='%s'/><p>x</p>",
            "<link rel='attachment' href='%s'/><p>x</p>",
            "<a href='%s' download='x.txt'>x</a>",
            "<table background='%s'><tr><td>x</td></tr></table>",
            "<object type='image/png' data='%s'></object>",
            "<iframe src='%s'></iframe>",
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='%s'/></svg>",
            "<?xml-stylesheet type='text/css' href='%s'?><p>x</p>");

    @TempDir
    private static Path folder;

    @Test
    void P1_P2_P3_P4_no_address_is_fetched_from_any_place_in_the_page() throws IOException {
        try (var listener = new Listener()) {
            for (String page : pages(listener)) {
                boolean mayPass = page.startsWith("<?xml");
                var sheet = Samples.sheet(page);
                if (mayPass) {
                    assertNoCanary(Samples.PRINTER.print(sheet));
                } else {
                    assertThrows(CannotPrint.class, () -> Samples.PRINTER.print(sheet), page);
                }
            }
            assertOnlyHeard(listener);
        }
    }

    @Test
    void P1_P2_P3_P4_P5_the_renderer_itself_reaches_nothing_even_past_the_checks_of_the_page() throws IOException {
        try (var listener = new Listener()) {
            for (String page : pages(listener)) {
                var sheet = Samples.sheet(page);
                Document tree = Jsoup.parse(sheet.html());
                Preparation.prepare(tree, sheet.facts());
                try {
                    assertNoCanary(RENDERING.render(tree, sheet, new TimeLimit(Duration.ofMinutes(1))));
                } catch (CannotPrint refused) {
                    assertFalse(refused.reasons().isEmpty());
                }
            }
            assertOnlyHeard(listener);
        }
    }

    /** At least fifty pages, each with one address in one place. */
    private static List<String> pages(Listener listener) throws IOException {
        Path text = Files.writeString(folder.resolve("canary.css"), "p::before { content: '" + CANARY + "' }");
        Path image = Files.write(folder.resolve("canary.png"), Pictures.png(4, 4, false));
        String host = listener.address();
        var addresses = List.of("http://" + host + "/a.css", "HTTP://" + host + "/a", "https://" + host + "/a",
                "ftp://" + host + "/a.png",
                "//" + host + "/a", text.toUri().toString(), "FILE:" + text, "fILe://" + image, image.toString(),
                "jar:" + image.toUri() + "!/a", "classpath:io/sopwright/font/OFL.txt", "asset:none",
                "gopher://" + host + "/",
                "data:text/css,p::before%7Bcontent:%22" + CANARY + "%22%7D");
        var pages = PLACES.stream().flatMap(place -> addresses.stream().map(place::formatted)).toList();
        assertTrue(pages.size() >= 50);
        return pages;
    }

    /** The listener works, and only this call was heard. */
    private static void assertOnlyHeard(Listener listener) throws IOException {
        assertEquals(0, listener.knocks());
        listener.knock();
        assertEquals(1, listener.knocks());
    }

    private static void assertNoCanary(Print print) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print.bytes())) {
            assertFalse(new PDFTextStripper().getText(pdf).contains(CANARY));
            assertFalse(pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
        assertFalse(new String(print.bytes(), StandardCharsets.ISO_8859_1).contains(CANARY));
    }

    @Test
    void P4_a_data_address_of_five_megabytes_is_refused() {
        Samples.assertRefused("only pictures of the sheet",
                Samples.sheet("<img alt='x' src='data:image/png;base64," + "A".repeat(5_000_000) + "'/>"));
    }

    @Test
    void P5_P7_a_print_holds_no_attachments_forms_or_scripts() throws IOException {
        Samples.assertRefused("<form>",
                Samples.sheet("<form action='https://x.example'><input name='a'/><button>b</button></form>"));
        Samples.assertRefused("download", Samples.sheet("<a download='x' href='https://x.example/'>x</a>"));
        Samples.assertRefused("onclick", Samples.sheet("<h1 id='a'>x</h1><a href='#a' onclick='app.alert(1)'>x</a>"));
        byte[] pdf = Samples.PRINTER.print(Samples.document(1)).bytes();
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("/JavaScript") || raw.contains("/EmbeddedFile") || raw.contains("/AcroForm"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getAcroForm(null) == null);
            assertTrue(document.getDocumentCatalog().getNames() == null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd", "data:text/html,x",
            "http://x.example/", "//x.example/", "x.html",
            "\tjavascript:alert(1)"})
    void P6_only_links_to_https_mailto_and_the_page_itself_print(String target) {
        Samples.assertRefused("cannot be printed", Samples.sheet("<p><a href=\"" + target + "\">x</a></p>"));
    }

    @Test
    void P6_the_annotations_of_a_print_are_such_links() throws IOException {
        byte[] pdf = Samples.PRINTER.print(Samples.sheet(
                "<h1 id='a'>A</h1><p><a href='#a'>a</a> <a href='https://x.example/'>b</a> <a href='mailto:x@x.example'>c</a></p>"))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var annotations = document.getPage(0).getAnnotations();
            assertEquals(3, annotations.size());
            assertTrue(annotations.stream().allMatch(PDAnnotationLink.class::isInstance));
        }
    }

    @Test
    void P6_P7_what_slips_past_the_checks_of_the_page_is_found_in_the_finished_file() {
        for (String page : List.of("<a href='javascript:alert(1)'>x</a>", "<form><input type='text' name='a'/></form>",
                "<h1 id='a'>x</h1><a href='#a' onclick='app.alert(1)'>x</a>")) {
            var sheet = Samples.sheet(page);
            Document tree = Jsoup.parse(sheet.html());
            Preparation.prepare(tree, sheet.facts());
            assertThrows(CannotPrint.class, () -> RENDERING.render(tree, sheet, new TimeLimit(Duration.ofMinutes(1))), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">",
            "<!doctype lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"})
    void P8_a_document_type_of_its_own_is_refused(String type) {
        Samples.assertRefused("document type", new Sheet(Samples.FACTS, type + "<html><body><p>&x;</p></body></html>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>",
            "<xi:include href='http://127.0.0.1:9/'/>", "<xsl:include href='file:///etc/passwd'/>", "<base href='file:///'/>",
            "<embed src='file:///etc/passwd'/>"})
    void P8_an_element_that_includes_something_is_refused(String element) {
        Samples.assertRefused("> cannot be printed: remove it", Samples.sheet(element + "<p>x</p>"));
    }

    @Test
    void P9_deep_nesting_is_refused_with_one_message() {
        String deep = "<div>".repeat(95) + "x" + "</div>".repeat(95);
        assertEquals(1, Samples.PRINTER.print(Samples.sheet(deep)).pages());
        assertEquals("The page nests elements more than 100 deep: flatten its lists and sections.",
                Samples.refusal(Samples.sheet("<div>".repeat(5) + deep)));
        assertTimeout(Duration.ofSeconds(10), () -> Samples.refusal(Samples.sheet("<div>".repeat(100_000) + "x")));
    }

    /** Without a limit each takes a quarter of a minute or longer: for its styles, its words, its boxes without words, its painting. */
    static Stream<Sheet> slow() {
        return Stream.of(
                Samples.sheet("b:nth-child(3n+7) { color: red }", "<p>" + "<b>x</b> ".repeat(60_000) + "</p>"),
                Samples.sheet(("<p>" + "a ".repeat(99_000) + "</p>").repeat(20)),
                Samples.sheet("div { float: left; width: 1px; height: 1px }", "<p>x</p>" + "<div></div>".repeat(90_000)),
                Samples.sheet("div { position: fixed; top: 0 } p { page-break-after: always }",
                        "<div data-running>" + "x ".repeat(10_000) + "</div>" + "<p>y</p>".repeat(400)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("slow")
    void P13_a_print_that_takes_too_long_is_given_up_with_a_sentence(Sheet sheet) {
        var printer = new PdfPrinter(Samples.FONTS, Duration.ofMillis(200));
        CpuTime.atMost(Duration.ofSeconds(10), () -> assertEquals(
                List.of("The print takes longer than 0.2 seconds: split the document, or simplify its tables and styles."),
                assertThrows(CannotPrint.class, () -> printer.print(sheet)).reasons()));
    }

    @Test
    void P13_the_thread_and_the_printer_are_free_for_the_next_print() {
        var printer = new PdfPrinter(Samples.FONTS, Duration.ofSeconds(1));
        var next = Samples.sheet("<p>next</p>");
        assertThrows(CannotPrint.class, () -> printer.print(slow().findFirst().orElseThrow()));
        assertArrayEquals(Samples.PRINTER.print(next).bytes(), printer.print(next).bytes());
    }

    @Test
    void P13_a_limit_is_some_time() {
        assertThrows(IllegalArgumentException.class, () -> new PdfPrinter(Samples.FONTS, Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ش"})
    void P9_long_words_and_rare_letters_are_read_in_linear_time(String letter) {
        var words = (letter.repeat(4_999) + " ").repeat(38);
        CpuTime.atMost(Duration.ofSeconds(3),
                () -> Markup.read(Samples.sheet(("<p>" + words + "</p>").repeat(6)), Samples.FONTS.coverage()));
    }

    @Test
    void P9_a_page_is_limited_in_nodes_and_in_text() {
        Samples.assertRefused("200000 elements", Samples.sheet("<p>" + "<b>x</b>".repeat(110_000) + "</p>"));
        Samples.assertRefused("5000000 characters", Samples.sheet(("<p>" + "word ".repeat(10_000) + "</p>").repeat(101)));
        Samples.assertRefused("without a space", Samples.sheet("<p>" + "x".repeat(6_000) + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td colspan='100000000'>", "<td rowspan='100000000'>", "<td colspan='-1'>", "<td colspan='0'>",
            "<td colspan='1e3'>",
            "<td colspan='101'>", "<td rowspan='1001'>", "<th colspan='99999999999999999999'>"})
    void P10_a_cell_spans_at_most_a_hundred_columns_and_a_thousand_rows(String cell) {
        Samples.assertRefused("must be from 1 to", Samples.sheet("<table><tr>" + cell + "x"));
    }

    @Test
    void P10_merged_cells_are_limited_together_and_numbers_of_lists_and_columns_too() {
        Samples.assertRefused("merged cells",
                Samples.sheet("<table>" + "<tr><td colspan='100' rowspan='1000'>x</td></tr>".repeat(2) + "</table>"));
        Samples.assertRefused("span must be", Samples.sheet("<table><col span='100000000'/><tr><td>x</td></tr></table>"));
        Samples.assertRefused("start must be", Samples.sheet("<ol start='2000000000'><li>x</li></ol>"));
        assertEquals(1,
                Samples.PRINTER.print(Samples.sheet("<table><tr><td colspan='100'>x</td></tr></table>")).pages());
    }

    @Test
    void P11_svg_in_the_page_is_refused() {
        Samples.assertRefused("<svg>", Samples.sheet("<svg><style>@import 'http://127.0.0.1:9/'</style><use href='#a'/></svg>"));
        Samples.assertRefused("<math>", Samples.sheet("<math><mi>x</mi></math>"));
        Samples.assertRefused("<script>", Samples.sheet("<script>x</script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div { height: 1e7px }", "p { font-size: 1000000px }", "p { border: 10000000px dotted red }",
            "@page { size: 0 0 }",
            "@page { size: 1px 1px; margin: 0 }", "div { height: 10000cm }", "p { margin-left: -9999px }",
            "p { text-indent: -9999px }", "p { font-size: 0 }",
            "p { display: none }", "p { counter-increment: c 99999999999 }"})
    void P12_a_style_that_blows_up_or_hides_the_page_is_refused_in_time(String style) {
        assertTimeout(Duration.ofSeconds(20), () -> Samples.refusal(Samples.sheet(style, "<div><p>text</p></div>".repeat(3))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div { column-count: 3 }", "div { columns : 3 }", "div { COLUMN-WIDTH: 1px }",
            "/* ' */ div { column-count: 3 } /* ' */", "div { c\\6Flumn-count: 3 }", "/* ' */ div { height: 1e7px } /* ' */",
            "div { height: \\31 e7px }", "div { background: url(asset:a) }", "div { content: '\n; height: 1e7px; x: ' }"})
    void P12_a_style_cannot_hide_what_is_refused(String style) {
        var dot = Map.of("a", Picture.of(Pictures.png(1, 1, false)));
        Samples.assertRefused("The style sheet ", new Sheet(Samples.FACTS, Samples.html(style, "<p>x</p>"), dot, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"width", "height", "background", "cellpadding", "border", "align"})
    void P12_an_attribute_that_would_become_a_style_is_refused(String attribute) {
        Samples.assertRefused("The attribute " + attribute + " cannot be printed",
                Samples.sheet("<table " + attribute + "='1px; column-count: 9'><tr><td>x</td></tr></table>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div { height: 10000cm }", "@page { size: 10mm 10mm; margin: 4mm } div { height: 1000cm }",
            "@page { size: 10mm 10mm; margin: 4.99mm } div { margin-top: 10000cm }"})
    void P12_a_box_that_is_much_higher_than_its_paper_is_refused_before_it_fills_the_memory(String style) {
        Samples.assertRefused("more than 500 pages", Samples.sheet(style, "<p>x</p>" + "<div></div>".repeat(200)));
    }

    @Test
    void P12_style_sheets_and_pages_are_limited() {
        Samples.assertRefused("2000 rules", Samples.sheet("p { color: red }".repeat(2_001), "<p>x</p>"));
        Samples.assertRefused("more than 500", Samples.sheet("p { page-break-after: always }", "<p>x</p>".repeat(502)));
    }

    @Test
    void P15_a_character_without_a_glyph_is_refused_with_its_context() {
        assertEquals("The PDF fonts have no glyph for ‘漢’ (U+6F22) in “漢 GmbH”: add a font folder or change the text.",
                Samples.refusal(Samples.sheet("<p>漢 GmbH</p>")));
        Samples.assertRefused("‘漢’", Samples.sheet("@page { @top-left { content: '漢' } }", "<p>x</p>"));
        Samples.assertRefused("style sheet adds", Samples.sheet("@page { @top-left { content: '\\6F22' } }", "<p>x</p>"));
    }

    @Test
    void P15_text_that_the_style_hides_adds_or_changes_is_refused() {
        Samples.assertRefused("leaves out “secret”", Samples.sheet("<p>open</p><p style='display:none'>secret</p>"));
        Samples.assertRefused("leaves out “three”",
                Samples.sheet("<div style='height:28pt;overflow:hidden'>one<br/>two<br/>three</div>"));
        Samples.assertRefused("where the page reads", Samples.sheet("p::before { content: 'not ' }", "<p>allowed</p>"));
        Samples.assertRefused("where the page reads", Samples.sheet("p { text-transform: uppercase }", "<p>quiet</p>"));
    }

    @Test
    void P16_a_missing_picture_or_a_broken_style_refuses_the_print() {
        Samples.assertRefused("asset:logo", Samples.sheet("<img src='asset:logo' alt='x'/>"));
        Samples.assertRefused("colr", Samples.sheet("p { colr: red }", "<p>x</p>"));
        Samples.assertRefused("end of file", Samples.sheet("p { color: red", "<p>x</p>"));
        Samples.assertRefused("#none", Samples.sheet("<a href='#none'>x</a>"));
        Samples.assertRefused("not a drawing",
                Samples.sheet("<object type='application/x-drawing' data='none' title='x'></object>"));
        Samples.assertRefused("no alt text",
                Samples.sheet("<img src='asset:a'/>", Map.of("a", Picture.of(Pictures.png(4, 4, false))), Map.of()));
    }

    @Test
    void P17_characters_that_override_the_direction_of_writing_are_refused() {
        Stream.of("\u202E", "\u202B", "\u2066", "\u0007")
                .forEach(control -> Samples.assertRefused("control character", Samples.sheet("<p>a" + control + "b</p>")));
    }
}
