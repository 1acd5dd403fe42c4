package io.sopwright.font;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import org.jspecify.annotations.Nullable;

/**
 * Measures words in the text font from a table; the renderer's own way encodes each word to learn its width. Both give the same. Says
 * so at each word that is measured or painted.
 */
final class Measuring extends PdfBoxTextRenderer {

    /** Below this part of a dot the renderer does not round up. */
    private static final float DELTA = 0.01f;

    private final Runnable eachWord;

    Measuring(Runnable eachWord) {
        this.eachWord = eachWord;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        eachWord.run();
        if (font instanceof PdfBoxFSFont stack && stack.getFontDescriptions().getFirst() instanceof Face face) {
            int advance = face.advances().of(text);
            if (advance != Advances.UNKNOWN) {
                return rounded(advance / 1000f * stack.getSize2D());
            }
        }
        return super.getWidth(context, font, text);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        eachWord.run();
        super.drawString(device, text, x, y);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
        eachWord.run();
        super.drawString(device, text, x, y, info);
    }

    private static int rounded(float width) {
        return width - Math.floor(width) < DELTA ? (int) width : (int) Math.ceil(width);
    }
}
