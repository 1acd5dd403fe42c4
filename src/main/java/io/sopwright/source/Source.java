package io.sopwright.source;

/**
 * A named text.
 *
 * @param name what findings call it, usually a path
 * @param text its content; a line ends with {@code \n}, with or without {@code \r} before it
 */
public record Source(String name, String text) {

    /** The place of the character at {@code offset}, counted from 0; the end of the text is a place too. */
    public Place at(int offset) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Place(name, line, Math.min(offset, text.length()) - start + 1);
    }

    /** The first character. */
    public Place start() {
        return new Place(name, 1, 1);
    }
}
