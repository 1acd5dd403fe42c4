package io.sopwright.font;

import com.openhtmltopdf.layout.SharedContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One set of parsed fonts, for one print at a time. A font is parsed when the first print needs it and then kept. */
public final class ParsedFonts {

    private final List<FontFile> files;
    private final LineMetrics metrics;
    private final Map<FontFile, ParsedFont> parsed = new HashMap<>();

    ParsedFonts(List<FontFile> files, LineMetrics metrics) {
        this.files = files;
        this.metrics = metrics;
    }

    /**
     * Makes a renderer choose, measure and embed these fonts, and no others.
     *
     * @param eachWord run at each word that is measured or painted; what it throws ends the rendering
     */
    public void giveTo(SharedContext renderer, PDDocument pdf, Runnable eachWord) {
        renderer.setFontResolver(new FontStacks(renderer, pdf, this, metrics));
        renderer.setTextRenderer(new Measuring(eachWord));
    }

    List<FontFile> files() {
        return files;
    }

    ParsedFont of(FontFile file) {
        return parsed.computeIfAbsent(file, ParsedFont::of);
    }
}
