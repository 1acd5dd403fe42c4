package io.sopwright.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.sopwright.canvas.Canvas;
import io.sopwright.canvas.Drawing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Drawings as openhtmltopdf's documentation shows them: painted with Java's own graphics, words in a font that it finds by its family. */
record PlainDrawings(Map<String, Drawing> drawings, Font font) implements FSObjectDrawerFactory {

    @Override
    public boolean isReplacedObject(Element element) {
        return drawings.containsKey(element.getAttribute("data"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        return drawing == null ? null : new Box(drawing, font);
    }

    private record Box(Drawing drawing, Font font) implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
                OutputDevice device, RenderingContext context, int dotsPerPixel) {
            float boxWidth = (float) (width / dotsPerPixel);
            float boxHeight = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, boxWidth, boxHeight, graphics -> {
                double scale = Math.min(boxWidth / drawing.width(), boxHeight / drawing.height());
                graphics.scale(scale, scale);
                drawing.paint(new Painting(graphics, font));
            });
            return null;
        }
    }

    private record Painting(Graphics2D graphics, Font font) implements Canvas {

        @Override
        public void area(Shape shape, Color colour) {
            graphics.setColor(colour);
            graphics.fill(shape);
        }

        @Override
        public void line(Shape shape, double width, Color colour) {
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke((float) width));
            graphics.draw(shape);
        }

        @Override
        public void write(String text, double x, double y, double size, Color colour) {
            graphics.setColor(colour);
            graphics.setFont(font.deriveFont((float) size));
            graphics.drawString(text, (float) x, (float) y);
        }
    }
}
