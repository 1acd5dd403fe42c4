package io.sopwright.pdf;

import io.sopwright.font.Fonts;
import org.jsoup.nodes.Document;

/**
 * Prints sheets as tagged PDF/A-2a and PDF/UA-1. The same sheet gives the same bytes, whatever the time, zone, locale or thread.
 * May be shared by threads, which then print side by side; each keeps a set of parsed fonts. Touches neither network nor files.
 */
public final class PdfPrinter {

    private final Fonts fonts;
    private final Rendering rendering;

    public PdfPrinter(Fonts fonts) {
        this.fonts = fonts;
        this.rendering = new Rendering(fonts);
    }

    /**
     * The sheet as a PDF.
     *
     * @throws CannotPrint for a page that holds what a PDF must not, cannot be shown in the fonts, is over a limit, asks for anything
     *         that the sheet does not hold, makes the renderer warn, or would not read in the PDF as it reads in the HTML
     */
    public Print print(Sheet sheet) {
        Document page = Markup.read(sheet, fonts.coverage());
        Preparation.prepare(page, sheet.facts());
        return rendering.render(page, sheet);
    }
}
