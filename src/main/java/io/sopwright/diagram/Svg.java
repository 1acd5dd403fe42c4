package io.sopwright.diagram;

import java.awt.Shape;
import java.util.List;

/** Writes marks as an SVG element. Numbers have at most two decimals and a point, whatever the locale. */
final class Svg {

    private static final String COMMANDS = "MLQCZ";
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private final List<Mark> marks;
    private final StringBuilder out = new StringBuilder();

    Svg(List<Mark> marks) {
        this.marks = marks;
    }

    String element(String title, String description, double width, double height, double scale) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"flowchart\" role=\"img\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ').append(number(height)).append("\" width=\"").append(number(width * scale)).append("pt\" height=\"")
                .append(number(height * scale)).append("pt\">\n<title>").append(escaped(title)).append("</title>\n<desc>")
                .append(escaped(description)).append("</desc>\n");
        for (Style style : Style.values()) {
            group(style);
        }
        return out.append("</svg>\n").toString();
    }

    private void group(Style style) {
        var members = marks.stream().filter(mark -> mark.style() == style).toList();
        if (members.isEmpty()) {
            return;
        }
        out.append("<g class=\"flowchart-").append(style.name).append("\" ").append(style.attributes);
        out.append(members.getFirst() instanceof Mark.Word word ? text(word) : " stroke-width=\"" + Style.STROKE + "\"")
                .append(">\n");
        members.forEach(this::mark);
        out.append("</g>\n");
    }

    private static String text(Mark.Word word) {
        return " font-family=\"sans-serif\" text-anchor=\"middle\" font-size=\"" + number(word.line().size()) + "\"";
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Figure figure -> path(figure.shape());
            case Mark.Word word -> out.append("<text class=\"flowchart-text\" x=\"").append(number(word.x())).append("\" y=\"")
                    .append(number(word.y())).append("\">").append(escaped(word.text())).append("</text>\n");
        }
    }

    private void path(Shape shape) {
        out.append("<path d=\"");
        var at = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int command = path.currentSegment(at);
            out.append(COMMANDS.charAt(command));
            for (int i = 0; i < 2 * POINTS[command]; i++) {
                out.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        out.append("\"/>\n");
    }

    static String number(double value) {
        long hundredths = Math.round(value * 100);
        var sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        return sign + size / 100 + (size % 100 == 0 ? "" : "." + (size % 100 < 10 ? "0" : "") + size % 100);
    }

    /** XML text: markup escaped, and what XML 1.0 has no character for replaced (section 2.2). */
    static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isCharacter(letter) ? letter : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isCharacter(int letter) {
        boolean plain = (letter >= 0x20 && letter < 0xD800) || (letter >= 0xE000 && letter < 0xFFFE);
        return plain || letter > 0xFFFF || letter == '\t' || letter == '\n' || letter == '\r';
    }
}
