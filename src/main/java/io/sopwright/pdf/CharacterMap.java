package io.sopwright.pdf;

import org.apache.fontbox.cmap.CMap;
import org.jspecify.annotations.Nullable;

/** What the two-byte codes of an embedded font mean, as a reader that copies or speaks text takes it (ISO 32000-1, 9.10.3). */
record CharacterMap(@Nullable CMap map) {

    /** A font that does not tell. */
    static final CharacterMap NONE = new CharacterMap(null);

    private static final int CODE_LENGTH = 2;

    String read(byte[] codes) {
        var text = new StringBuilder(codes.length / CODE_LENGTH);
        for (int at = 0; at + 1 < codes.length; at += CODE_LENGTH) {
            String character = map == null
                    ? null
                    : map.toUnicode(((codes[at] & 0xFF) << 8) | (codes[at + 1] & 0xFF), CODE_LENGTH);
            text.append(character == null ? PrintedText.REPLACEMENT : character);
        }
        return text.toString();
    }
}
