package io.sopwright.pdf;

import io.sopwright.font.Lettering;
import java.awt.Graphics2D;

/**
 * A picture made of lines and areas, drawn by the program itself.
 *
 * <p>The box of its {@code <object>} decides its size on the page; the drawing is scaled into it with its proportions kept.
 */
public interface Drawing {

    /** Width of the canvas, in units of the drawing's own, more than zero. */
    double width();

    /** Height of the canvas, in the same units, more than zero. */
    double height();

    /**
     * Paints the canvas from (0, 0) to (width, height), y growing downwards. Called once a print, must paint the same each time, and
     * paints text as shapes from a {@link Lettering}: strings would need fonts that servers lack.
     */
    void paint(Graphics2D canvas);
}
