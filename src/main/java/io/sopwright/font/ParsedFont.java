package io.sopwright.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font ready to be embedded and measured, for one print at a time. */
record ParsedFont(TrueTypeFont font, Advances advances) {

    static ParsedFont of(FontFile file) {
        try {
            TrueTypeFont font = file.parse();
            return new ParsedFont(font, new Advances(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
