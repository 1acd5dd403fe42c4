package io.sopwright.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts the drawings of one sheet where their {@code <object>} stands. */
final class Drawings implements FSObjectDrawerFactory {

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
            double boxWidth = width / dotsPerPixel;
            double boxHeight = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) boxWidth, (float) boxHeight,
                    canvas -> paint(canvas, boxWidth, boxHeight));
            return null;
        }

        private void paint(Graphics2D canvas, double boxWidth, double boxHeight) {
            double scale = Math.min(boxWidth / drawing.width(), boxHeight / drawing.height());
            canvas.translate((boxWidth - scale * drawing.width()) / 2, (boxHeight - scale * drawing.height()) / 2);
            canvas.scale(scale, scale);
            drawing.paint(canvas);
        }
    }
}
