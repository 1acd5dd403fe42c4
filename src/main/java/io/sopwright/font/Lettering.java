package io.sopwright.font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Letters as shapes, from the fonts of the prints, for drawings that must not depend on the machine's fonts. May be shared by threads.
 */
public final class Lettering {

    private final List<TrueTypeFont> stack;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    Lettering(Fonts fonts, int weight) {
        this.stack = fonts.files().stream().filter(file -> !file.italic())
                .sorted(Comparator.comparing(file -> file.weight() != weight)).map(FontFile::parse).toList();
    }

    /**
     * How far a text advances.
     *
     * @param size of the em square
     * @return in the unit of {@code size}
     * @throws MissingGlyph for a character that no font has
     */
    public double width(String text, double size) {
        return size
                * Direction.inVisualOrder(text).codePoints().mapToDouble(codePoint -> letter(codePoint, text).advance()).sum();
    }

    /**
     * The outline of a line of text, y growing downwards.
     *
     * @param x where the text starts, on its left side
     * @param y of the baseline
     * @throws MissingGlyph for a character that no font has
     */
    public Shape outline(String text, double x, double y, double size) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = x;
        for (int codePoint : Direction.inVisualOrder(text).codePoints().toArray()) {
            Letter letter = letter(codePoint, text);
            outline.append(letter.path().getPathIterator(new AffineTransform(size, 0, 0, -size, pen, y)), false);
            pen += size * letter.advance();
        }
        return outline;
    }

    private Letter letter(int codePoint, String text) {
        Letter known = letters.get(codePoint);
        return known != null ? known : letters.computeIfAbsent(codePoint, missing -> read(missing, text));
    }

    private Letter read(int codePoint, String text) {
        try {
            synchronized (stack) {
                for (TrueTypeFont font : stack) {
                    int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                    if (glyph != 0) {
                        return Letter.of(font, glyph);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new MissingGlyph(codePoint, text);
    }

    /** One glyph in units of the em square, y growing upwards. */
    private record Letter(double advance, Path2D path) {

        static Letter of(TrueTypeFont font, int glyph) throws IOException {
            double em = 1.0 / font.getUnitsPerEm();
            var path = new Path2D.Double();
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                path.append(outline.getPath().getPathIterator(AffineTransform.getScaleInstance(em, em)), false);
            }
            return new Letter(font.getAdvanceWidth(glyph) * em, path);
        }
    }
}
