package io.sopwright.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page, taken off piece by piece as the pieces are found in the PDF. White space does not count, compatibility forms
 * (NFKC, thus Arabic presentation forms) and characters that share a glyph count as the same.
 *
 * <p>The renderer prints each run of one direction as one piece, a run from right to left with its characters turned round. So a piece
 * with letters of such a script is turned back before it is compared; one of punctuation alone may have been printed either way.
 */
final class ExpectedText {

    /** On an element that the style sheet lifts out of the flow into a margin box: it is printed as an artifact, on each page. */
    static final String RUNNING = "data-running";

    private static final int CONTEXT = 40;

    private final Coverage coverage;
    private final ICUBidiReorderer reorderer = new ICUBidiReorderer();
    private final String text;
    private int at;

    ExpectedText(String text, Coverage coverage) {
        this.coverage = coverage;
        this.text = comparable(text);
    }

    /** The text that a reader of this page reads, without its head and its running elements. */
    static String of(Document page) {
        var text = new StringBuilder();
        page.body().filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
            return isRead(node) ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.SKIP_ENTIRELY;
        });
        return text.toString();
    }

    private static boolean isRead(Node node) {
        return !(node instanceof Element element && (element.hasAttr(RUNNING) || element.nameIs("object")));
    }

    void take(String piece) {
        boolean found = startsWith(forward(piece)) || (isNeutral(piece) && startsWith(backward(piece)));
        if (!found) {
            String printed = comparable(isRightToLeft(piece) ? reorderer.reorderRTLTextToLTR(piece) : piece);
            throw new CannotPrint(
                    "The print differs from the page: it reads “" + shortened(printed, 0) + "” where the page reads “"
                            + shortened(text, at) + "”: keep the style sheet from hiding, adding or moving text.");
        }
    }

    void end() {
        if (at < text.length()) {
            throw new CannotPrint("The print ends before the page does: “" + shortened(text, at) + "” is missing.");
        }
    }

    private boolean startsWith(String piece) {
        boolean found = text.startsWith(piece, at);
        at += found ? piece.length() : 0;
        return found;
    }

    private String forward(String piece) {
        return isRightToLeft(piece) ? backward(piece) : comparable(piece);
    }

    private String backward(String piece) {
        return comparable(reorderer.reorderRTLTextToLTR(piece));
    }

    private String comparable(String words) {
        var folded = new StringBuilder(words.length());
        words.codePoints().map(coverage::asExtracted).forEach(folded::appendCodePoint);
        var comparable = new StringBuilder(words.length());
        Normalizer.normalize(folded, Normalizer.Form.NFKC).codePoints().filter(ExpectedText::counts)
                .forEach(comparable::appendCodePoint);
        return comparable.toString();
    }

    private static boolean counts(int codePoint) {
        return !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private static boolean isRightToLeft(String piece) {
        return piece.codePoints().map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static boolean isNeutral(String piece) {
        return piece.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String shortened(String words, int from) {
        return words.length() - from <= CONTEXT ? words.substring(from) : words.substring(from, from + CONTEXT) + "…";
    }
}
