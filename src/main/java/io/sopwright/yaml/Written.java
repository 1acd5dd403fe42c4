package io.sopwright.yaml;

import io.sopwright.source.Place;
import io.sopwright.source.Source.Piece;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds where each character of a scalar was written, whatever its style: block texts, and texts that end on the line they begin on. */
final class Written {

    private final Lines lines;

    Written(Lines lines) {
        this.lines = lines;
    }

    /** The pieces of an event's text, in order; the first one starts at 0. */
    List<Piece> pieces(ScalarEvent event) {
        int start = lines.offset(event.getStartMark());
        return switch (event.getScalarStyle()) {
            case LITERAL -> List.of(literal(start, event.getValue()));
            case FOLDED -> folded(start, event.getValue());
            case SINGLE_QUOTED -> flow(start + 1, event.getValue(), '\'');
            case DOUBLE_QUOTED -> flow(start + 1, event.getValue(), '"');
            default -> flow(start, event.getValue(), ' ');
        };
    }

    private List<Piece> flow(int start, String value, char quote) {
        boolean isOneLine = lines.text().startsWith(value, start) && value.indexOf('\n') < 0;
        return isOneLine ? List.of(new Piece(0, lines.place(start), 0)) : new FlowScalar(lines, start, value, quote).pieces();
    }

    /** A literal block's lines stand below its {@code |} one by one, each indented by the same number of columns. */
    private Piece literal(int header, String value) {
        int first = lines.lineOf(header) + 1;
        var words = value.split("\n", -1);
        int indent = 0;
        for (int i = 0; i < words.length && first + i < lines.count(); i++) {
            if (!words[i].isBlank()) {
                indent = lines.line(first + i).length() - words[i].length();
                break;
            }
        }
        return new Piece(0, column(first, indent), indent);
    }

    /** A folded block's lines are joined by blanks or line breaks; the words of each are as they stand there. */
    private List<Piece> folded(int header, String value) {
        var pieces = new ArrayList<Piece>();
        int end = value.stripTrailing().length();
        int at = 0;
        for (int line = lines.lineOf(header) + 1; line < lines.count() && at < end; line++) {
            var words = lines.line(line).strip();
            int found = value.indexOf(words, at);
            if (words.isEmpty() || found < 0) {
                continue;
            }
            int before = lines.line(line).indexOf(words);
            if (pieces.isEmpty() && found > 0) {
                pieces.add(new Piece(0, column(lines.lineOf(header) + 1, before), before));
            }
            pieces.add(new Piece(found, column(line, before), before));
            at = found + words.length();
        }
        return pieces.isEmpty() ? List.of(new Piece(0, lines.place(header), 0)) : pieces;
    }

    private Place column(int line, int indent) {
        int known = Math.min(line, lines.count() - 1);
        int start = lines.start(known);
        return new Place(lines.place(start).source(), known + 1, indent + 1);
    }
}
