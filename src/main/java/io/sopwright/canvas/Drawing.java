package io.sopwright.canvas;

/** A picture made of lines, areas and words, drawn by the program itself. */
public interface Drawing {

    /** In points, more than zero. */
    double width();

    /** In points, more than zero. */
    double height();

    /** Paints the picture from (0, 0) to (width, height). Paints the same each time. */
    void paint(Canvas canvas);
}
