package io.sopwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.font.Fonts;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private final Printing printing = new Printing(Fonts.shipped());

    @Test
    void a_sentence_with_values_is_painted_in_the_order_in_which_it_reads() throws IOException {
        var printed = printing.version(North.version("  days: 4\n"), Optional.empty());
        try (var pdf = Loader.loadPDF(printed.pdf().bytes())) {
            var painted = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(painted.contains("North Ltd calls within 4 business days on site, by:"), painted);
        }
    }

    @Test
    void the_page_on_screen_keeps_what_tells_where_values_come_from() {
        var pages = printing.pages(North.version("  days: 4\n"), Optional.empty());
        assertTrue(pages.onScreen().contains("<span class=\"value\" data-source="));
        assertFalse(pages.inPrint().html().contains("data-source"));
    }

    @Test
    void elements_around_values_are_left_out_and_all_others_stay() {
        assertEquals("<p><span class=\"number\">1.1</span> a<br/>b <b>c</b></p>", Values.unmarked(
                "<p><span class=\"number\">1.1</span> <span class=\"value\" data-source=\"0\">a<br/>b</span> <b><span class=\"value\" data-source=\"12\">c</span></b></p>"));
        assertEquals("plain", Values.unmarked("plain"));
    }
}
