package io.sopwright.diagram;

import io.sopwright.canvas.Canvas;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** A canvas that remembers what was painted. */
final class Recording implements Canvas {

    final List<Shape> areas = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    int lines;

    @Override
    public void area(Shape shape, Color colour) {
        areas.add(shape);
    }

    @Override
    public void line(Shape shape, double width, Color colour) {
        lines++;
    }

    @Override
    public void write(String text, double x, double y, double size, Color colour) {
        words.add(text);
    }
}
