package io.sopwright.source;

import java.text.Normalizer;
import java.util.OptionalInt;

/** Which characters may stand in what people type. */
public final class Characters {

    private Characters() {}

    /**
     * The text in Unicode's composed form (NFC, UAX #15), line ends as {@code \n}.
     *
     * @throws IllegalArgumentException with a sentence that names the character, for control characters other than tab and line ends, controls
     *         that reverse the reading direction, lone surrogates, private-use, tag and noncharacters: they hide or change what people read
     */
    public static String normal(String text) {
        var lines = text.replace("\r\n", "\n");
        refused(lines, 0).ifPresent(at -> {
            throw new IllegalArgumentException("%s may not be used: delete it in “%s”."
                    .formatted(name(lines.codePointAt(at)), excerpt(lines, at)));
        });
        return Normalizer.isNormalized(lines, Normalizer.Form.NFC) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** The offset, at or after {@code from}, of the first character that {@link #normal} refuses; {@code \r\n} is none. */
    public static OptionalInt refused(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if ((c < 0x20 || c >= 0x7f) && isRefused(c) && !text.startsWith("\r\n", i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** How a sentence calls a character that cannot be shown: “the character U+202E”, capitalised. */
    public static String name(int character) {
        return "The character U+%04X".formatted(character);
    }

    private static boolean isRefused(int c) {
        return isControl(c) || isInvisible(c) || isNoncharacter(c) || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isControl(int c) {
        return c < 0x20 ? c != '\t' && c != '\n' : between(c, 0x7f, 0x9f);
    }

    /** Bidirectional controls, line and paragraph separators, the byte order mark, and tags (letters that nobody sees). */
    private static boolean isInvisible(int c) {
        return between(c, 0x202a, 0x202e) || between(c, 0x2066, 0x2069) || between(c, 0x2028, 0x2029) || c == 0xfeff
                || between(c, 0xe0000, 0xe007f);
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xfffe) == 0xfffe || between(c, 0xfdd0, 0xfdef);
    }

    private static boolean between(int c, int from, int to) {
        return c >= from && c <= to;
    }

    /** Some of the text around an offset, without the characters that may not be used. */
    private static String excerpt(String text, int offset) {
        var around = text.substring(Math.max(0, offset - 20), Math.min(text.length(), offset + 20));
        return around.codePoints().filter(c -> c >= 0x20 && !isRefused(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }
}
