package io.sopwright.pdf;

import io.sopwright.font.Coverage;
import io.sopwright.font.MissingGlyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads the HTML of a sheet and refuses what must not reach the renderer. */
final class Markup {

    private static final int MAX_HTML = 10_000_000;
    private static final int MAX_TEXT = 5_000_000;
    private static final int MAX_NODES = 200_000;
    private static final int MAX_DEPTH = 100;
    private static final int MAX_PARAGRAPH = 200_000;
    private static final int MAX_WORD = 5_000;
    private static final int MAX_REASONS = 50;
    /** Tried only where a word begins: from each of its letters, a page of long words would take minutes. */
    private static final Pattern LONG_WORD = Pattern.compile("(?<!\\S)\\S{" + MAX_WORD + "}");
    private static final Pattern FOREIGN_DOCTYPE = Pattern.compile("<!DOCTYPE(?!\\s+html\\s*>)", Pattern.CASE_INSENSITIVE);

    private final ElementRules elements;
    private final MissingGlyphs missing;
    private final List<String> reasons = new ArrayList<>();
    private int nodes;
    private int deepest;
    private long text;

    private Markup(Sheet sheet, Coverage coverage) {
        this.elements = new ElementRules(sheet, this::refuse);
        this.missing = new MissingGlyphs(coverage);
    }

    /** The tree of a sheet's HTML, within all limits; {@link CannotPrint} with all reasons otherwise. */
    static Document read(Sheet sheet, Coverage coverage) {
        if (sheet.html().length() > MAX_HTML) {
            throw new CannotPrint("The page has more than " + MAX_HTML + " characters of HTML: split the document.");
        }
        if (FOREIGN_DOCTYPE.matcher(sheet.html()).find()) {
            throw new CannotPrint("The page declares a document type of its own: use <!DOCTYPE html>.");
        }
        Document page = Jsoup.parse(sheet.html(), Parser.htmlParser().setMaxDepth(MAX_DEPTH + 2));
        new Markup(sheet, coverage).check(page);
        return page;
    }

    private void check(Document page) {
        NodeTraversor.traverse(this::visit, page);
        if (nodes > MAX_NODES) {
            refuse("The page has more than " + MAX_NODES + " elements and texts: split the document.");
        }
        if (deepest > MAX_DEPTH) {
            refuse("The page nests elements more than " + MAX_DEPTH + " deep: flatten its lists and sections.");
        }
        if (text > MAX_TEXT) {
            refuse("The page has more than " + MAX_TEXT + " characters of text: split the document.");
        }
        elements.end();
        missing.sentences().forEach(this::refuse);
        if (!reasons.isEmpty()) {
            throw new CannotPrint(reasons.stream().distinct().limit(MAX_REASONS).toList());
        }
    }

    private void visit(Node node, int depth) {
        nodes++;
        deepest = Math.max(deepest, depth);
        switch (node) {
            case Document document -> {
            }
            case Element element -> elements.check(element);
            case TextNode words -> visitText(words.getWholeText());
            case DataNode style -> missing.check(style.getWholeData());
            default -> {
            }
        }
    }

    private void visitText(String words) {
        text += words.length();
        if (words.length() > MAX_PARAGRAPH || LONG_WORD.matcher(words).find()) {
            refuse("A text has more than " + MAX_PARAGRAPH + " characters, or " + MAX_WORD
                    + " without a space: split it into paragraphs.");
        }
        missing.check(words);
        words.codePoints().filter(Markup::isForbidden).findFirst().ifPresent(codePoint -> refuse(
                "The text holds the control character U+%04X, which changes how text reads: remove it.".formatted(codePoint)));
    }

    /** Control characters, and those that override the direction of writing, by which a page can read otherwise than it is stored. */
    private static boolean isForbidden(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> false;
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFFFD -> true;
            default -> Character.isISOControl(codePoint);
        };
    }

    private void refuse(String reason) {
        reasons.add(reason);
    }
}
