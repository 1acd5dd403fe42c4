package io.sopwright.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters a list of fonts can show, and which of them look the same because they share a glyph. */
public final class Coverage {

    private final BitSet covered = new BitSet();
    private final Map<Integer, Integer> lookalikes = new HashMap<>();

    private Coverage() {}

    static Coverage of(List<FontFile> files) {
        var coverage = new Coverage();
        for (FontFile file : files) {
            try (TrueTypeFont font = file.parse()) {
                coverage.add(font.getUnicodeCmapLookup(), font.getNumberOfGlyphs());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return coverage;
    }

    private void add(CmapLookup cmap, int glyphs) {
        for (int glyph = 1; glyph < glyphs; glyph++) {
            List<Integer> codePoints = cmap.getCharCodes(glyph);
            if (codePoints != null) {
                codePoints.forEach(covered::set);
                codePoints.stream().skip(1).forEach(twin -> lookalikes.putIfAbsent(twin, codePoints.getFirst()));
            }
        }
    }

    /** Whether some font has this character. */
    public boolean has(int codePoint) {
        return covered.get(codePoint);
    }

    /** The character that text taken from a PDF has for this one: a glyph tells only one of its characters. */
    public int asExtracted(int codePoint) {
        return lookalikes.getOrDefault(codePoint, codePoint);
    }
}
