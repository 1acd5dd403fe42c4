package io.sopwright.diagram;

import java.awt.Shape;

/** One thing on the paper. */
sealed interface Mark {

    Style style();

    /** A line or an area; nobody changes the shape once it is a mark. */
    record Figure(Shape shape, Style style) implements Mark {}

    /**
     * A line of text.
     *
     * @param x its middle
     * @param y its baseline
     */
    record Word(String text, double x, double y, Label.Line line) implements Mark {

        @Override
        public Style style() {
            return line.style();
        }
    }
}
