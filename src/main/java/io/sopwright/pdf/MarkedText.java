package io.sopwright.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The text of a tagged PDF in the order in which its structure tree reads it (ISO 32000-1, 14.7), labels of list items left out. */
final class MarkedText {

    private static final COSName MCID = COSName.MCID;
    private static final COSName LABEL = COSName.getPDFName("Lbl");
    private static final List<COSName> REPEATED = List.of(COSName.getPDFName("THead"), COSName.getPDFName("TFoot"));

    private final Map<COSDictionary, PageText> pages = new HashMap<>();
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder everything = new StringBuilder();
    private final List<String> outside = new ArrayList<>();

    private MarkedText() {}

    static MarkedText of(PDDocument pdf) throws IOException {
        var text = new MarkedText();
        var fonts = new CharacterMaps();
        for (PDPage page : pdf.getPages()) {
            var read = PageText.of(page, fonts);
            text.pages.put(page.getCOSObject(), read);
            text.everything.append(read.everything());
            read.outside().ifPresent(text.outside::add);
        }
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            text.walk(root.getDictionaryObject(COSName.K), null, null);
        }
        return text;
    }

    /** The pieces that the renderer painted, each on one line and of one direction. */
    List<String> inReadingOrder() {
        return pieces;
    }

    /** All that is painted as text, with what lies in the margins. */
    String everything() {
        return everything.toString();
    }

    /** For each page on which text runs out of the page, the first such text. */
    List<String> outside() {
        return outside;
    }

    /**
     * @param page on which a piece lies that does not name its own
     * @param only the page whose pieces count: the heads and feet of a table are painted again on each of its pages
     */
    private void walk(@Nullable COSBase kid, @Nullable COSDictionary page, @Nullable Once only) {
        switch (kid instanceof COSObject reference ? reference.getObject() : kid) {
            case COSArray kids -> kids.forEach(each -> walk(each, page, only));
            case COSInteger id -> add(page, id.intValue(), only);
            case COSDictionary marked when marked.containsKey(MCID) ->
                add(marked.getCOSDictionary(COSName.PG) == null ? page : marked.getCOSDictionary(COSName.PG), marked.getInt(MCID),
                        only);
            case COSDictionary element when element.containsKey(COSName.S) -> enter(element, page, only);
            case null, default -> {
            }
        }
    }

    private void enter(COSDictionary element, @Nullable COSDictionary page, @Nullable Once only) {
        COSName type = element.getCOSName(COSName.S);
        if (!LABEL.equals(type)) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            walk(element.getDictionaryObject(COSName.K), own == null ? page : own, REPEATED.contains(type) ? new Once() : only);
        }
    }

    private void add(@Nullable COSDictionary page, int id, @Nullable Once only) {
        PageText text = page == null ? null : pages.get(page);
        if (text != null && (only == null || only.isOn(text))) {
            pieces.add(text.marked(id));
        }
    }

    /** The first page on which something is painted. */
    private static final class Once {

        private @Nullable PageText first;

        boolean isOn(PageText page) {
            if (first == null) {
                first = page;
            }
            return first == page;
        }
    }
}
