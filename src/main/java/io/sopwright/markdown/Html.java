package io.sopwright.markdown;

import io.sopwright.source.Place;
import java.util.List;

/**
 * A text as HTML.
 *
 * @param body elements to stand inside a page's body; well-formed XML without a declaration, safe to print as it is
 * @param outline its headings in order
 * @param clauses its numbered clauses in order; the id of each is {@code clause-} and its number
 */
public record Html(String body, List<Heading> outline, List<Clause> clauses) {

    public Html {
        outline = List.copyOf(outline);
        clauses = List.copyOf(clauses);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6, never more than one deeper than the heading before it
     * @param text as it is to be read
     * @param id of its element, unique in the text
     */
    public record Heading(int level, String text, String id) {}

    /**
     * A numbered clause.
     *
     * @param number numbers joined by dots, like {@code 1.2}; unique in the text
     * @param text as it is to be read, without the number, with all that belongs to the clause
     * @param place where its number was written
     */
    public record Clause(String number, String text, Place place) {

        /** The beginning of its text, with an ellipsis where more follows. */
        public String beginning(int longest) {
            int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
            return end < text.length() ? text.substring(0, end) + "…" : text;
        }
    }
}
