package io.sopwright.template;

/**
 * A tag in a text.
 *
 * @param name empty for comments and escapes
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param cutFrom where the text before it ends: {@code start}, or earlier when the tag takes its line with it
 * @param cutTo where the text behind it begins
 */
record Tag(Kind kind, String name, int start, int end, int cutFrom, int cutTo) {

    enum Kind {
        VALUE, OPEN, OPEN_INVERTED, CLOSE, BLOCK, COMMENT, ESCAPE;

        /** Whether it prints nothing itself. */
        boolean isSilent() {
            return this == OPEN || this == OPEN_INVERTED || this == CLOSE || this == COMMENT;
        }
    }

    Tag(Kind kind, String name, int start, int end) {
        this(kind, name, start, end, start, end);
    }

    Tag cut(int from, int to) {
        return new Tag(kind, name, start, end, from, to);
    }
}
