package io.sopwright.pdf;

import io.sopwright.font.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;

/** Proves that a finished file says what its page says: all of the text, once, in order, and nothing more. */
final class PrintedText {

    /** What the renderer prints for a character that it cannot print. */
    static final String REPLACEMENT = "\uFFFD";

    private PrintedText() {}

    /**
     * Reads a PDF that has just been written, its fonts embedded, from the objects that were written.
     *
     * @throws CannotPrint unless it says what the page says
     */
    static void check(PDDocument pdf, Document page, Coverage coverage, TimeLimit limit) {
        try {
            var marked = MarkedText.of(pdf);
            if (marked.everything().contains(REPLACEMENT)) {
                throw new CannotPrint(
                        "A character that the style sheet adds has no glyph in the PDF fonts: change the style sheet.");
            }
            if (!marked.outside().isEmpty()) {
                throw new CannotPrint(marked.outside().stream().map(text -> "The text “" + text
                        + "” runs out of the page: make its table or its box narrower.").distinct().toList());
            }
            var expected = new ExpectedText(page.body(), coverage);
            for (String piece : marked.inReadingOrder()) {
                limit.check();
                expected.take(piece);
            }
            expected.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
