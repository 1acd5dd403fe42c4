package io.sopwright.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One set of parsed fonts, for one print at a time. A font is parsed when the first print needs it and then kept. */
final class ParsedFonts {

    private final List<FontFile> files;
    private final Map<String, TrueTypeFont> parsed = new HashMap<>();

    ParsedFonts(Fonts fonts) {
        this.files = fonts.files();
    }

    /**
     * Offers every font for every text. All of them go into the group of fallbacks, which the renderer tries for each text whatever
     * family its style names, best weight and style first.
     */
    void addTo(PdfBoxFontResolver resolver, PDDocument pdf) {
        for (FontFile file : files) {
            resolver.addFont(new OnDemand(file, pdf), file.family(), file.weight(),
                    file.italic() ? IdentValue.ITALIC : IdentValue.NORMAL,
                    true, FontGroup.PRE_BUILT_IN_FALLBACK);
        }
    }

    private TrueTypeFont parsed(FontFile file) {
        return parsed.computeIfAbsent(file.name(), name -> file.parse());
    }

    /** A font that becomes part of a PDF once a text uses it. */
    private final class OnDemand extends PDFontSupplier {

        private final FontFile file;
        private final PDDocument pdf;

        @SuppressWarnings("NullAway") // the font of the super class is only what supply() would return
        OnDemand(FontFile file, PDDocument pdf) {
            super(null);
            this.file = file;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pdf, parsed(file), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
