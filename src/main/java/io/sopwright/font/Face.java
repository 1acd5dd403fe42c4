package io.sopwright.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that becomes part of one PDF once a text of it needs the font. */
final class Face extends FontDescription {

    private final ParsedFont font;

    Face(PDDocument pdf, FontFile file, ParsedFont font, LineMetrics metrics) {
        super(pdf, () -> load(pdf, font), file.italic() ? IdentValue.ITALIC : IdentValue.NORMAL, file.weight(), file.family(),
                false, true, metrics);
        this.font = font;
    }

    private static PDFont load(PDDocument pdf, ParsedFont font) {
        try {
            return PDType0Font.load(pdf, font.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return font.has(codePoint);
    }

    Advances advances() {
        return font.advances();
    }
}
