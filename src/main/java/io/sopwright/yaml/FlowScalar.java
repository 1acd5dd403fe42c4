package io.sopwright.yaml;

import io.sopwright.source.Source.Piece;
import java.util.ArrayList;
import java.util.List;

/** Walks a plain or quoted scalar and what was written for it side by side: escapes and folded lines begin a new piece. */
final class FlowScalar {

    private final Lines lines;
    private final String text;
    private final String value;
    private final char quote;
    private final List<Piece> pieces = new ArrayList<>();
    private int from;
    private int to;
    private boolean isContinued;

    /**
     * @param start the first character that was written, after the quote
     * @param quote a blank for a plain scalar
     */
    FlowScalar(Lines lines, int start, String value, char quote) {
        this.lines = lines;
        this.text = lines.text();
        this.value = value;
        this.quote = quote;
        this.from = start;
    }

    List<Piece> pieces() {
        while (to < value.length() && from < text.length()) {
            step(text.charAt(from));
        }
        return pieces.isEmpty() ? List.of(new Piece(0, lines.place(from), 0)) : pieces;
    }

    private void step(char c) {
        if (c == '\\' && quote == '"') {
            escape();
        } else if (c == '\'' && quote == '\'') {
            other(2, 1);
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            blanks();
        } else {
            same(1);
        }
    }

    /** As many characters stand in the value as they were written. */
    private void same(int count) {
        if (!isContinued) {
            pieces.add(new Piece(to, lines.place(from), 0));
        }
        isContinued = true;
        from += count;
        to += count;
    }

    /** What was written stands for other characters. */
    private void other(int written, int meant) {
        if (meant > 0 || pieces.isEmpty()) {
            pieces.add(new Piece(to, lines.place(from), 0));
        }
        isContinued = false;
        from += written;
        to += meant;
    }

    private void blanks() {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        if (end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
            fold(from);
        } else {
            same(end - from);
        }
    }

    /** One line break means a blank; of several, one is left out. */
    private void fold(int start) {
        int breaks = breaks(start);
        other(endOfBlanks(start) - from, breaks == 1 ? 1 : breaks - 1);
    }

    private void escape() {
        char kind = from + 1 < text.length() ? text.charAt(from + 1) : '\\';
        switch (kind) {
            case '\r', '\n' -> other(endOfBlanks(from + 1) - from, breaks(from + 1) - 1);
            case 'x' -> other(4, 1);
            case 'u' -> other(6, 1);
            case 'U' -> other(10, Character.charCount(value.codePointAt(to)));
            default -> other(2, 1);
        }
    }

    private int endOfBlanks(int start) {
        int end = start;
        while (end < text.length() && " \t\r\n".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int breaks(int start) {
        return (int) text.substring(start, endOfBlanks(start)).chars().filter(c -> c == '\n').count();
    }
}
