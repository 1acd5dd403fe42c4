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
     *         that reverse the reading direction, lone surrogates, private-use and noncharacters: they hide or change what people read
     */
    public static String normal(String text) {
        var lines = text.replace("\r\n", "\n");
        firstRefused(lines).ifPresent(character -> {
            throw new IllegalArgumentException("The character U+%04X may not be used: delete it in “%s”."
                    .formatted(character, excerpt(lines, lines.indexOf(character))));
        });
        return Normalizer.isNormalized(lines, Normalizer.Form.NFC) ? lines : Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** The first code point that may not be used. */
    public static OptionalInt firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\t' && c != '\n' : c >= 0x7f && isRefused(text.codePointAt(i))) {
                return OptionalInt.of(text.codePointAt(i));
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isRefused(int c) {
        return c <= 0x9f || isInvisible(c) || isNoncharacter(c) || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.SURROGATE;
    }

    /** Bidirectional controls, line and paragraph separators, and the byte order mark. */
    private static boolean isInvisible(int c) {
        return between(c, 0x202a, 0x202e) || between(c, 0x2066, 0x2069) || between(c, 0x2028, 0x2029) || c == 0xfeff;
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
        return around.codePoints().filter(c -> c >= 0x20 && !(c >= 0x7f && isRefused(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }
}
