package io.sopwright.diagram;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.List;

/** A chart laid out: the same picture for a page and for a print. Immutable; any number of threads may draw it. */
public final class Drawing {

    private final Sheet sheet;
    private final List<Mark> marks;
    private final Lettering lettering;
    private final double scale;

    Drawing(Sheet sheet, List<Box> boxes, Lettering lettering, double scale) {
        this.sheet = sheet;
        this.lettering = lettering;
        this.scale = scale;
        marks = sheet.marks(boxes, lettering);
    }

    /** In points. */
    public double width() {
        return sheet.width() * scale;
    }

    /** In points. */
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

    /**
     * Paints the picture with its upper left corner at the origin, in opaque colours, the text as outlines. Leaves the graphics as they
     * were.
     */
    public void paint(Graphics2D graphics) {
        var own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.scale(scale, scale);
            own.setStroke(new BasicStroke(Style.STROKE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            marks.forEach(mark -> paint(mark, own));
        } finally {
            own.dispose();
        }
    }

    List<Mark> marks() {
        return marks;
    }

    Sheet sheet() {
        return sheet;
    }

    private void paint(Mark mark, Graphics2D graphics) {
        var shape = shape(mark);
        var style = mark.style();
        if (style.fill != null) {
            graphics.setColor(style.fill);
            graphics.fill(shape);
        }
        if (style.stroke != null) {
            graphics.setColor(style.stroke);
            graphics.draw(shape);
        }
    }

    private Shape shape(Mark mark) {
        return switch (mark) {
            case Mark.Figure figure -> figure.shape();
            case Mark.Word word ->
                lettering.outline(word.text(), word.x() - word.line().width() / 2, word.y(), word.line().size());
        };
    }
}
