package io.sopwright.pdf;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure tree of a PDF. */
final class Structure {

    private Structure() {}

    static void walk(PDDocument document, Consumer<PDStructureElement> visitor) {
        walk(document.getDocumentCatalog().getStructureTreeRoot(), visitor);
    }

    private static void walk(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }
}
