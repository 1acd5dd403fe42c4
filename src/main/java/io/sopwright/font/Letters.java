package io.sopwright.font;

import io.sopwright.canvas.Lettering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The regular letters of the fonts, measured. */
final class Letters implements Lettering {

    private final List<FontFile> stack;
    private final Map<FontFile, TrueTypeFont> parsed = new HashMap<>();
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    Letters(List<FontFile> files) {
        this.stack = Style.REGULAR.stack(files).filter(file -> !file.italic()).toList();
    }

    /** @throws MissingGlyph for a character that no font has */
    @Override
    public double width(String text, double size) {
        double width = 0;
        String seen = Direction.inVisualOrder(text);
        for (int at = 0; at < seen.length(); at += Character.charCount(seen.codePointAt(at))) {
            width += advance(seen.codePointAt(at), text);
        }
        return width * size;
    }

    private double advance(int codePoint, String text) {
        Double known = advances.get(codePoint);
        return known != null ? known : advances.computeIfAbsent(codePoint, missing -> read(missing, text));
    }

    private double read(int codePoint, String text) {
        try {
            synchronized (stack) {
                for (FontFile file : stack) {
                    TrueTypeFont font = parsed.computeIfAbsent(file, FontFile::parse);
                    int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                    if (glyph != 0) {
                        return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new MissingGlyph(codePoint, text);
    }
}
