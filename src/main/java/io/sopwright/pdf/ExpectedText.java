package io.sopwright.pdf;

import io.sopwright.font.Coverage;
import io.sopwright.font.Direction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page, taken off piece by piece as the pieces are found in the PDF. White space does not count, compatibility forms
 * (NFKC, thus Arabic presentation forms) and characters that share a glyph count as the same.
 *
 * <p>The renderer prints each run of one direction as one piece, a run from right to left with its characters turned round. So a piece
 * with letters of such a script is turned back before it is compared; one of punctuation alone may have been printed either way.
 *
 * <p>The PDF reads in the order of the page, but for asides: what the style sheet takes out of the flow reads where it was painted.
 */
final class ExpectedText {

    /** On an element that the style sheet moves into a margin box or repeats on each page: it is printed as an artifact. */
    static final String RUNNING = "data-running";

    /** On an element that the style sheet takes out of the flow: a float, or placed absolutely. */
    static final String ASIDE = "data-aside";

    private final Coverage coverage;
    private final Direction direction = new Direction();
    private final List<Strand> strands = new ArrayList<>();
    private Strand current;

    ExpectedText(Element body, Coverage coverage) {
        this.coverage = coverage;
        this.current = new Strand();
        strands.add(current);
        gather(body, current);
        strands.forEach(strand -> strand.text = comparable(strand.gathered.toString()));
    }

    private void gather(Node node, Strand strand) {
        switch (node) {
            case TextNode words -> strand.gathered.append(words.getWholeText());
            case Element element when element.hasAttr(RUNNING) || element.nameIs("object") -> {
            }
            case Element element -> {
                boolean aside = element.hasAttr(ASIDE) || element.nameIs("caption");
                Strand inside = aside ? new Strand() : strand;
                if (aside) {
                    strands.add(inside);
                }
                element.childNodes().forEach(child -> gather(child, inside));
            }
            default -> {
            }
        }
    }

    /** Takes what the PDF reads next off the text. */
    void take(String piece) {
        boolean found = taken(forward(piece)) || (isNeutral(piece) && taken(backward(piece)));
        if (!found) {
            throw new CannotPrint(
                    "The print reads “" + Strand.shortened(forward(piece)) + "” where the page reads “" + current.rest()
                            + "”: keep the style sheet from hiding, adding or moving text.");
        }
    }

    /** All of the text must have been taken. */
    void end() {
        strands.stream().map(Strand::rest).filter(rest -> !rest.isEmpty()).findFirst().ifPresent(rest -> {
            throw new CannotPrint("The print leaves out “" + rest + "”: keep the style sheet from hiding text.");
        });
    }

    private boolean taken(String piece) {
        if (current.take(piece)) {
            return true;
        }
        for (Strand strand : strands) {
            if (strand.take(piece)) {
                current = strand;
                return true;
            }
        }
        return false;
    }

    private String forward(String piece) {
        return Direction.isRightToLeft(piece) ? backward(piece) : comparable(piece);
    }

    private String backward(String piece) {
        return comparable(direction.reorderRTLTextToLTR(piece));
    }

    private static boolean isNeutral(String piece) {
        return piece.codePoints().noneMatch(Character::isLetterOrDigit);
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

    /** A part of the text that reads in one order. */
    private static final class Strand {

        private static final int CONTEXT = 40;

        private final StringBuilder gathered = new StringBuilder();
        private String text = "";
        private int at;

        boolean take(String piece) {
            boolean found = text.startsWith(piece, at);
            at += found ? piece.length() : 0;
            return found;
        }

        String rest() {
            return shortened(text.substring(at, Math.min(text.length(), at + CONTEXT + 1)));
        }

        static String shortened(String words) {
            return words.length() <= CONTEXT ? words : words.substring(0, CONTEXT) + "…";
        }
    }
}
