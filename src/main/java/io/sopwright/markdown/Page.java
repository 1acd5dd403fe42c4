package io.sopwright.markdown;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.template.Merged;
import io.sopwright.template.Shield;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Node;

/** What has been written so far: the HTML, the same as plain text, and what was wrong. */
final class Page {

    private static final int FINDINGS = 100;

    private final Merged merged;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet printed = new BitSet();

    Page(Merged merged) {
        this.merged = merged;
    }

    /** Opens an element; attributes are name, value, name, value, and values are escaped here. */
    Page open(String element, String... attributes) {
        start(element, attributes).append('>');
        return this;
    }

    Page empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        return html;
    }

    Page close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** Ends a line, in the source of the page and in the plain text. */
    Page line() {
        html.append('\n');
        plain.append('\n');
        return this;
    }

    /** Text with its values, each in an element of its own. */
    Page text(String shielded) {
        for (var piece : Shield.pieces(shielded)) {
            plain.append(piece.text());
            if (piece.insertion().isPresent()) {
                value(piece.insertion().getAsInt(), piece.text());
            } else {
                escape(piece.text());
            }
        }
        return this;
    }

    private void value(int insertion, String text) {
        printed.set(insertion);
        open("span", "class", "value", "data-source", Integer.toString(insertion));
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            escape(lines[i]);
        }
        close("span");
    }

    /** Text for an attribute, where values have no element of their own. */
    String attribute(String shielded) {
        markPrinted(shielded);
        return Shield.plain(shielded).replace('\n', ' ');
    }

    /** XML that somebody else made of shielded text. */
    void made(String xml, String shielded) {
        markPrinted(shielded);
        html.append(xml);
    }

    private void markPrinted(String shielded) {
        Shield.pieces(shielded).forEach(piece -> piece.insertion().ifPresent(printed::set));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }

    String html() {
        return html.toString();
    }

    /** How much plain text there is: where the next begins. */
    int plainLength() {
        return plain.length();
    }

    String plainFrom(int start) {
        return plain.substring(start).strip().replaceAll("\n{2,}", "\n");
    }

    /** Where a node was written; the one around it when it has no place of its own. */
    Place place(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return merged.placeOf(at.getSourceSpans().getFirst().getInputIndex());
            }
        }
        return merged.placeOf(0);
    }

    Place place(int offset) {
        return merged.placeOf(offset);
    }

    String source() {
        return merged.text();
    }

    void wrong(Place place, String sentence) {
        wrong(Finding.error(place, sentence));
    }

    void wrong(Finding finding) {
        if (findings.size() < FINDINGS && !findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** Refuses the text when anything was wrong, or when a value would not be seen. */
    void refuseIfWrong() {
        var insertions = merged.insertions();
        for (int i = printed.nextClearBit(0); findings.isEmpty() && i < insertions.size(); i = printed.nextClearBit(i + 1)) {
            wrong(insertions.get(i).place(), "The value of " + insertions.get(i).name()
                    + " would not be printed here: move it out of the link label, fence or definition that it stands in.");
            break;
        }
        if (!findings.isEmpty()) {
            findings.sort(Comparator.comparing(Finding::place));
            throw new InvalidText(findings);
        }
    }
}
