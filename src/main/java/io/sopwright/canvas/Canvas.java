package io.sopwright.canvas;

import java.awt.Color;
import java.awt.Shape;

/** What a drawing is painted on. Later marks cover earlier ones; colours are opaque. */
public interface Canvas {

    /** Fills a shape, by the non-zero rule. */
    void area(Shape shape, Color colour);

    /** Follows the outline of a shape. */
    void line(Shape shape, double width, Color colour);

    /**
     * Writes a line of text, in the regular letters of the {@link Lettering} that measured it.
     *
     * @param x where the text begins, on its left side
     * @param y of the baseline
     * @param size of the em square
     */
    void write(String text, double x, double y, double size, Color colour);
}
