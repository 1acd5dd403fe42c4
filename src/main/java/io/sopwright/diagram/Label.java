package io.sopwright.diagram;

import io.sopwright.canvas.Lettering;
import java.util.List;
import java.util.stream.Stream;

/** A text broken into lines, which stand centred one below the other. */
record Label(List<Line> lines) {

    static final double TITLE = 9.5;
    static final double DETAIL = 8;
    /** A title of about 26 letters. */
    private static final double WIDEST = 124;

    /** @param width in points */
    record Line(String text, double width, double size, Style style) {

        double height() {
            return size * 1.3;
        }
    }

    static Label of(Node node, Lettering lettering) {
        var title = lines(node.lines().getFirst(), Style.TITLE, TITLE, WIDEST, lettering);
        var details = node.lines().stream().skip(1).flatMap(line -> lines(line, Style.DETAIL, DETAIL, WIDEST, lettering));
        return new Label(Stream.concat(title, details).toList());
    }

    /** The lines of a question, which has no details, none wider than {@code widest} points. */
    static Label question(Node node, Lettering lettering, double widest) {
        return new Label(node.lines().stream().flatMap(line -> lines(line, Style.TITLE, TITLE, widest, lettering)).toList());
    }

    static Label of(Edge edge, Lettering lettering) {
        return new Label(lines(edge.label(), Style.LABEL, DETAIL, WIDEST / 2, lettering).toList());
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    /** The words of this label around a point. */
    Stream<Mark.Word> centred(double x, double y) {
        var words = Stream.<Mark.Word>builder();
        double top = y - height() / 2;
        for (Line line : lines) {
            // a capital is about 0.72 of the size high, so its middle stands 0.36 above the baseline
            words.add(new Mark.Word(line.text(), x, top + line.height() / 2 + 0.36 * line.size(), line));
            top += line.height();
        }
        return words.build();
    }

    private static Stream<Line> lines(String text, Style style, double size, double widest, Lettering lettering) {
        return new Wrapping(lettering, size).lines(text, widest).stream()
                .map(line -> new Line(line, lettering.width(line, size), size, style));
    }
}
