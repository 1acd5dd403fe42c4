package io.sopwright.document;

import io.sopwright.font.Fonts;
import io.sopwright.pdf.Sheet;
import io.sopwright.picture.Picture;
import java.util.Optional;

/**
 * What {@link Printing} gives to the printer.
 *
 * @param onScreen the page for a browser, complete in itself
 * @param inPrint the same page for the printer
 */
public record BenchPages(String onScreen, Sheet inPrint) {

    /** A version as the product prints it. */
    public static BenchPages of(Fonts fonts, DocumentVersion version, Optional<Picture> logo) {
        var pages = new Printing(fonts).pages(version, logo);
        return new BenchPages(pages.onScreen(), pages.inPrint());
    }
}
