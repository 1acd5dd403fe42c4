package io.sopwright.font;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The metrics of the text font, given to the renderer for every font. A line is as high as the highest font that it might use: with
 * metrics of their own the Arabic font would space out every English line, and each font would be embedded to be measured.
 */
final class LineMetrics implements FSCacheEx<String, FSCacheValue> {

    private final FSCacheValue metrics;

    LineMetrics(FontFile text) {
        try (TrueTypeFont font = text.parse()) {
            this.metrics = metrics(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSCacheValue metrics(TrueTypeFont font) throws IOException {
        float scale = 1000f / font.getUnitsPerEm();
        var heights = font.getHorizontalHeader();
        var lines = font.getPostScript();
        float descent = -heights.getDescender() * scale;
        float thickness = lines.getUnderlineThickness() * scale;
        return new PdfBoxRawPDFontMetrics(heights.getAscender() * scale, descent, -font.getOS2Windows().getHeight() * scale / 2,
                thickness,
                -lines.getUnderlinePosition() * scale, thickness, descent);
    }

    @Override
    public FSCacheValue get(String font) {
        return metrics;
    }

    @Override
    public FSCacheValue get(String font, Callable<? extends FSCacheValue> loader) {
        return metrics;
    }

    @Override
    public void put(String font, FSCacheValue value) {
        // one for all
    }
}
