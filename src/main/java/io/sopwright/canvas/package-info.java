/**
 * What a drawing and the thing that it is painted on know of each other: lines, areas and words.
 *
 * <pre>{@code
 * record Stamp(Lettering lettering) implements Drawing {
 *     public double width() { return lettering.width("Draft", 12) + 8; }
 *     public double height() { return 20; }
 *     public void paint(Canvas canvas) {
 *         canvas.line(new Rectangle2D.Double(0, 0, width(), height()), 0.8, Color.RED);
 *         canvas.write("Draft", 4, 14, 12, Color.RED);
 *     }
 * }
 * }</pre>
 *
 * <p>Lengths are in points, y grows downwards. Words stay words, so that they can be searched where the canvas is a PDF.
 */
@NullMarked
package io.sopwright.canvas;

import org.jspecify.annotations.NullMarked;
