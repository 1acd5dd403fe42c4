package io.sopwright.pdf;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The last look at a rendered PDF: it holds pages and harmless links, and nothing that acts. */
final class FinishedPdf {

    private FinishedPdf() {}

    static void check(PDDocument pdf) throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        require(catalog.getAcroForm(null) == null, "a form");
        require(catalog.getNames() == null, "attachments, scripts or named destinations");
        require(catalog.getOpenAction() == null && !catalog.getCOSObject().containsKey(COSName.AA), "an action on opening");
        for (PDPage page : pdf.getPages()) {
            require(!page.getCOSObject().containsKey(COSName.AA), "an action on a page");
            for (PDAnnotation annotation : page.getAnnotations()) {
                require(isHarmless(annotation), "an annotation other than a link to https:, mailto: or a place inside");
            }
        }
    }

    private static boolean isHarmless(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && isHarmless(link.getAction())
                && !annotation.getCOSObject().containsKey(COSName.AA);
    }

    private static boolean isHarmless(PDAction action) {
        return switch (action) {
            case PDActionGoTo within -> true;
            case PDActionURI web -> {
                String target = web.getURI().toLowerCase(Locale.ROOT);
                yield target.startsWith("https://") || target.startsWith("mailto:");
            }
            case null, default -> false;
        };
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new CannotPrint("The print would hold " + what + ": remove it from the page.");
        }
    }
}
