package io.sopwright.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.sopwright.canvas.Drawing;
import io.sopwright.font.FontStacks;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts the drawings of one sheet where their {@code <object>} stands. */
final class Drawings implements FSObjectDrawerFactory {

    private static final double POINTS_PER_PIXEL = 72.0 / 96;

    private final Map<String, Drawing> drawings;

    Drawings(Map<String, Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return drawings.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        return drawing == null ? null : new Box(drawing);
    }

    /** The area of a drawing on a page, in dots of the renderer. */
    private record Box(Drawing drawing) implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
                OutputDevice device, RenderingContext context, int dotsPerPixel) {
            // the device of PDFs is the only one that we render with, and the fonts are those that it was given
            var page = (PdfBoxFastOutputDevice) device;
            var fonts = (FontStacks) page.getSharedContext().getFontResolver();
            double dotsPerPoint = dotsPerPixel / POINTS_PER_PIXEL;
            var form = FormCanvas.paint(drawing, width / dotsPerPoint, height / dotsPerPoint, page.getWriter(), fonts);
            var area = new Rectangle((int) x, (int) y, (int) width, (int) height);
            page.drawPdfAsImage(form, area, (float) width, (float) height);
            return null;
        }
    }
}
