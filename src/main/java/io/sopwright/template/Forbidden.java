package io.sopwright.template;

/**
 * Characters that no text of a person may hold: they stop an XML reader, reorder what is read, or are ours to mark values with.
 *
 * <p>Control characters but tab and line break, lone surrogates, noncharacters (Unicode 23.7), the bidirectional controls
 * U+202A to U+202E and U+2066 to U+2069 (Unicode Technical Report 36), the byte order mark, and private use.
 */
final class Forbidden {

    private Forbidden() {}

    /** The offset of the first one at or after {@code from}, or -1. */
    static int find(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\t') {
                continue;
            }
            int point = text.codePointAt(at);
            if (isForbidden(point) && !isLineBreak(text, at)) {
                return at;
            }
            at += Character.charCount(point) - 1;
        }
        return -1;
    }

    /** What the character at {@code at} is and what to do: the end of a sentence. */
    static String describe(String text, int at) {
        return switch (Character.getType(text.codePointAt(at))) {
            case Character.CONTROL -> "an invisible control character";
            case Character.FORMAT -> "an invisible mark that changes the order or joins of letters";
            case Character.SURROGATE -> "half a character";
            default -> "a character that has no meaning outside one program";
        } + " (U+%04X): remove it.".formatted(text.codePointAt(at));
    }

    private static boolean isLineBreak(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean isForbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> true;
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.FORMAT -> isOrdering(point) || point == 0xFEFF;
            case Character.UNASSIGNED -> isNoncharacter(point);
            default -> false;
        };
    }

    private static boolean isOrdering(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
