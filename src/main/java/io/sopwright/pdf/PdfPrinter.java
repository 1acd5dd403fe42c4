package io.sopwright.pdf;

import io.sopwright.font.Fonts;
import java.time.Duration;
import org.jsoup.nodes.Document;

/**
 * Prints sheets as tagged PDF/A-2a and PDF/UA-1. The same sheet gives the same bytes, whatever the time, zone, locale or thread.
 * May be shared by threads, which then print side by side; each keeps a set of parsed fonts. Touches neither network nor files.
 */
public final class PdfPrinter {

    /** A document of five hundred pages takes some seconds, on a machine that has other things to do as well. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Fonts fonts;
    private final Duration longest;
    private final Rendering rendering;

    /** A printer that gives up a print after a minute. */
    public PdfPrinter(Fonts fonts) {
        this(fonts, LONGEST);
    }

    /**
     * A printer that gives up a print after a time of one's own choice.
     *
     * @param longest by the clock on the wall, more than zero; a print ends soon after, not at once
     */
    public PdfPrinter(Fonts fonts, Duration longest) {
        if (!longest.isPositive()) {
            throw new IllegalArgumentException("A print takes some time, more than " + longest);
        }
        this.longest = longest;
        this.fonts = fonts;
        this.rendering = new Rendering(fonts);
    }

    /**
     * The sheet as a PDF.
     *
     * @throws CannotPrint for a page that holds what a PDF must not, cannot be shown in the fonts, is over a limit, takes too long, asks
     *         for anything that the sheet does not hold, makes the renderer warn, or would not read in the PDF as it reads in the HTML
     */
    public Print print(Sheet sheet) {
        var limit = new TimeLimit(longest);
        Document page = Markup.read(sheet, fonts.coverage());
        Preparation.prepare(page, sheet.facts());
        return rendering.render(page, sheet, limit);
    }
}
