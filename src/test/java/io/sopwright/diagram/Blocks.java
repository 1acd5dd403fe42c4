package io.sopwright.diagram;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A lettering without a font: every letter is half as wide as high, and drawn as a block. */
final class Blocks implements Lettering {

    private static final double WIDTH = 0.54;

    @Override
    public double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * WIDTH;
    }

    @Override
    public Shape outline(String text, double x, double y, double size) {
        var outline = new Path2D.Double();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                outline.append(new Rectangle2D.Double(x + i * size * WIDTH, y - 0.7 * size, size * WIDTH * 0.8, 0.7 * size),
                        false);
            }
        }
        return outline;
    }
}
