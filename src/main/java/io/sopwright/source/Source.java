package io.sopwright.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A named text that knows where each of its characters was written, even when it was put together from several files.
 *
 * @param name what people call the text, usually a path
 * @param text its content; a line ends with {@code \n}, with or without {@code \r} before it
 * @param pieces where the text was written, in the order of the text; the first starts at 0
 */
public record Source(String name, String text, List<Piece> pieces) {

    /**
     * A part of the text that was written in one go.
     *
     * @param start its first character, counted from 0
     * @param origin where that character was written
     * @param indent how many columns each further line was indented there
     */
    public record Piece(int start, Place origin, int indent) {}

    public Source {
        if (pieces.isEmpty() || pieces.getFirst().start() != 0) {
            throw new IllegalArgumentException("The first piece of a text starts at 0: " + pieces);
        }
        pieces = List.copyOf(pieces);
    }

    /** A text that is a whole file. */
    public Source(String name, String text) {
        this(name, text, new Place(name, 1, 1), 0);
    }

    /** A text that was written inside another one, from {@code origin} on, its further lines indented. */
    public Source(String name, String text, Place origin, int indent) {
        this(name, text, List.of(new Piece(0, origin, indent)));
    }

    /** One text made of several, each character of which still knows where it was written. */
    public static Source joined(String name, List<Source> parts) {
        var text = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        for (var part : parts) {
            int start = text.length();
            part.pieces.forEach(piece -> pieces.add(new Piece(start + piece.start, piece.origin, piece.indent)));
            text.append(part.text);
        }
        return pieces.isEmpty() ? new Source(name, "") : new Source(name, text.toString(), pieces);
    }

    /** The part from {@code from} (counted from 0) up to but not including {@code to}. */
    public Source part(int from, int to) {
        var within = new ArrayList<Piece>();
        within.add(new Piece(0, at(from), pieceAt(from).indent));
        for (var piece : pieces) {
            if (piece.start > from && piece.start < to) {
                within.add(new Piece(piece.start - from, piece.origin, piece.indent));
            }
        }
        return new Source(name, text.substring(from, to), within);
    }

    /** Where the character at {@code offset}, counted from 0, was written; the end of the text is a place too. */
    public Place at(int offset) {
        var piece = pieceAt(offset);
        int line = piece.origin.line();
        int start = piece.start;
        for (int end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        int before = start == piece.start ? piece.origin.column() : piece.indent + 1;
        return new Place(piece.origin.source(), line, Math.min(offset, text.length()) - start + before);
    }

    /** The first character. */
    public Place start() {
        return pieces.getFirst().origin;
    }

    private Piece pieceAt(int offset) {
        var found = pieces.getFirst();
        for (var piece : pieces) {
            if (piece.start > offset) {
                break;
            }
            found = piece;
        }
        return found;
    }
}
