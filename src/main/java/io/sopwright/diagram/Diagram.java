package io.sopwright.diagram;

import io.sopwright.canvas.Canvas;
import io.sopwright.canvas.Drawing;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** A chart laid out: the same picture for a page and for a print. Immutable; any number of threads may draw it. */
public final class Diagram implements Drawing {

    private final Sheet sheet;
    private final List<Mark> marks;
    private final double scale;

    Diagram(Sheet sheet, List<Mark> marks, double scale) {
        this.sheet = sheet;
        this.marks = marks;
        this.scale = scale;
    }

    @Override
    public double width() {
        return sheet.width() * scale;
    }

    @Override
    public double height() {
        return sheet.height() * scale;
    }

    /** How much smaller than intended it had to be drawn, 1 for not at all; below about 0.6 it is hard to read on paper. */
    public double scale() {
        return scale;
    }

    /**
     * The picture as an {@code svg} element to stand in an HTML page or alone: no style sheet, script, link or id, so it needs no
     * exception from a content security policy and stands any number of times in a page. It takes the colour of the text around it. A
     * style sheet may address the classes {@code flowchart} and {@code flowchart-edge}, {@code -arrow}, {@code -step},
     * {@code -terminal}, {@code -decision}, {@code -text}, {@code -title}, {@code -detail}, {@code -label}. The font should be the one
     * that the lettering measured.
     *
     * @param title its name, for those who cannot see it
     * @param description what it shows, in a sentence or more
     */
    public String svg(String title, String description) {
        return new Svg(marks).element(title, description, sheet.width(), sheet.height(), scale);
    }

    /** Paints the picture with its upper left corner at the origin, in the colours of the print. */
    @Override
    public void paint(Canvas canvas) {
        var scaled = AffineTransform.getScaleInstance(scale, scale);
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Figure figure -> paint(scaled.createTransformedShape(figure.shape()), figure.style(), canvas);
                case Mark.Word word -> canvas.write(word.text(), (word.x() - word.line().width() / 2) * scale, word.y() * scale,
                        word.line().size() * scale, word.style().ink());
            }
        }
    }

    private void paint(Shape shape, Style style, Canvas canvas) {
        if (style.fill != null) {
            canvas.area(shape, style.fill);
        }
        if (style.stroke != null) {
            canvas.line(shape, Style.STROKE * scale, style.stroke);
        }
    }

    List<Mark> marks() {
        return marks;
    }

    Sheet sheet() {
        return sheet;
    }
}
