package io.sopwright.diagram;

import java.awt.Shape;

/** A font as a chart needs it: how wide a text is, and its outline. An implementation answers the same for the same arguments. */
public interface Lettering {

    /**
     * The advance of a text in points.
     *
     * @param size the font size in points
     */
    double width(String text, double size);

    /**
     * The filled outline of a text.
     *
     * @param x where the text begins, in points
     * @param y its baseline, in points, growing downwards
     * @param size the font size in points
     */
    Shape outline(String text, double x, double y, double size);
}
