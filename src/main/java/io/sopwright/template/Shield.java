package io.sopwright.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a value stands in a merged text so that no reader of Markdown can take it for markup.
 *
 * <p>In front of a value stands one character of the private use area that tells the number of its insertion, behind it another
 * one; every ASCII character of it that is not a letter is moved into the private use area. To Markdown a value is therefore
 * one word without spaces, line breaks, digits or punctuation, wherever it stands. Text that people write holds no such characters:
 * templates and values with them are refused.
 */
public final class Shield {

    private static final char ASCII = '\uE000';
    private static final char END = '\uE080';
    private static final char START = '\uE100';

    private Shield() {}

    /**
     * A stretch of shielded text.
     *
     * @param insertion the number of the insertion that it is the value of; empty for the template's own words
     * @param text as it is to be read
     */
    public record Piece(OptionalInt insertion, String text) {}

    /** The value as it stands in a merged text, between its marks. */
    static char[] shield(String value) {
        var shielded = value.toCharArray();
        for (int at = 0; at < shielded.length; at++) {
            if (isExposed(shielded[at])) {
                shielded[at] += ASCII;
            }
        }
        return shielded;
    }

    static char start(int insertion) {
        return (char) (START + insertion);
    }

    static char end() {
        return END;
    }

    /** Values and the words around them, in order; a value may be in several pieces where the text was cut. */
    public static List<Piece> pieces(String shielded) {
        var pieces = new ArrayList<Piece>();
        var insertion = OptionalInt.empty();
        int from = 0;
        for (int at = 0; at < shielded.length(); at++) {
            char c = shielded.charAt(at);
            if (c == END || isStart(c)) {
                add(pieces, insertion, shielded, from, at);
                insertion = c == END ? OptionalInt.empty() : OptionalInt.of(c - START);
                from = at + 1;
            }
        }
        add(pieces, insertion, shielded, from, shielded.length());
        return pieces;
    }

    private static void add(List<Piece> pieces, OptionalInt insertion, String shielded, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(insertion, plain(shielded.substring(from, to))));
        }
    }

    /** The text as it is to be read, without the marks. */
    public static String plain(String shielded) {
        var plain = new StringBuilder(shielded.length());
        for (int at = 0; at < shielded.length(); at++) {
            char c = shielded.charAt(at);
            if (c < ASCII || c > START + Limits.INSERTIONS) {
                plain.append(c);
            } else if (c < END) {
                plain.append((char) (c - ASCII));
            }
        }
        return plain.toString();
    }

    private static boolean isStart(char c) {
        return c >= START && c < START + Limits.INSERTIONS;
    }

    private static boolean isExposed(char c) {
        return c < 'A' || (c > 'Z' && c < 'a') || (c > 'z' && c < 0x80);
    }
}
