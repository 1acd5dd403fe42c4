package io.sopwright.font;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;

/** Measures words in the text font from a table; the renderer's own way encodes each word to learn its width. Both give the same. */
final class Measuring extends PdfBoxTextRenderer {

    /** Below this part of a dot the renderer does not round up. */
    private static final float DELTA = 0.01f;

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (font instanceof PdfBoxFSFont stack && stack.getFontDescriptions().getFirst() instanceof Face face) {
            int advance = face.advances().of(text);
            if (advance != Advances.UNKNOWN) {
                return rounded(advance / 1000f * stack.getSize2D());
            }
        }
        return super.getWidth(context, font, text);
    }

    private static int rounded(float width) {
        return width - Math.floor(width) < DELTA ? (int) width : (int) Math.ceil(width);
    }
}
