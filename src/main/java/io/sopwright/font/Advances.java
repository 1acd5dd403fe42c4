package io.sopwright.font;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How far the common characters of a font advance, as the PDF will say it: in whole thousandths of the em square. */
final class Advances {

    /** Not in this table: the slow way knows. */
    static final int UNKNOWN = -1;

    private static final int LIMIT = 0x2300;
    private static final int SOFT_HYPHEN = 0xAD;

    private final short[] advances = new short[LIMIT];

    Advances(TrueTypeFont font) throws IOException {
        float scale = 1000f / font.getUnitsPerEm();
        CmapLookup cmap = font.getUnicodeCmapLookup();
        for (int character = 0; character < LIMIT; character++) {
            int glyph = cmap.getGlyphId(character);
            boolean painted = glyph != 0 && character != SOFT_HYPHEN;
            advances[character] = (short) (painted ? Math.round(font.getAdvanceWidth(glyph) * scale) : UNKNOWN);
        }
    }

    /** Of a text that has only characters of this table, else {@link #UNKNOWN}. */
    int of(String text) {
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= LIMIT || advances[character] < 0) {
                return UNKNOWN;
            }
            sum += advances[character];
        }
        return sum;
    }
}
