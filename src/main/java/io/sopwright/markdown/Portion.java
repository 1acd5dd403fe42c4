package io.sopwright.markdown;

/**
 * A stretch of whole lines in the text of a template that can be told by name: a clause, a heading with what stands under it, what stands
 * behind a clause without belonging to it, or the start of the text.
 *
 * @param name {@code start}, {@code ## Scope}, {@code 1.2} or {@code behind 1.2}; the second of its name {@code 1.2 (2)}
 * @param start offset of the first character of its first line
 * @param end offset behind its last line, blank lines behind it included: there the next one begins
 */
public record Portion(Kind kind, String name, int start, int end) {

    /** What a portion is. */
    public enum Kind {
        /** What stands before the first heading or clause; there is always one, and it may be empty. */
        START,
        /** A heading, and the paragraphs without a number under it. */
        HEADING,
        /** A numbered clause, with what belongs to it. */
        CLAUSE,
        /** What follows a clause but does not belong to it: the ends and beginnings of sections around clauses. */
        BEHIND
    }

    /** What the name of a portion looks like. */
    public static final String NAME = "start|(behind )?[0-9]{1,4}(\\.[0-9]{1,4}){1,5}( \\([0-9]{1,6}\\))?|#{1,6}( .*)?";
}
