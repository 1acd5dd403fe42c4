package io.sopwright.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;

/** Proves that a finished file says what its page says: all of the text, once, in order, and nothing more. */
final class PrintedText {

    /** What the renderer prints for a character that it cannot print. */
    static final String REPLACEMENT = "\uFFFD";

    private PrintedText() {}

    static void check(Print print, Document page, Coverage coverage) {
        try (PDDocument pdf = Loader.loadPDF(print.bytes())) {
            var marked = MarkedText.of(pdf);
            if (marked.everything().contains(REPLACEMENT)) {
                throw new CannotPrint(
                        "A character that the style sheet adds has no glyph in the PDF fonts: change the style sheet.");
            }
            var expected = new ExpectedText(page.body(), coverage);
            marked.inReadingOrder().forEach(expected::take);
            expected.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
