package io.sopwright.source;

import io.sopwright.source.Source.Piece;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The places of a text's characters, for whoever asks for many: each costs a search among the lines, not a walk through the text. */
public final class Places {

    private final Source source;
    private final int[] lines;
    private final int[] pieces;

    public Places(Source source) {
        this.source = source;
        var text = source.text();
        this.lines = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1)).toArray();
        this.pieces = source.pieces().stream().mapToInt(Piece::start).toArray();
    }

    /** The text whose places these are. */
    public String text() {
        return source.text();
    }

    /** The same as {@link Source#at}. */
    public Place at(int offset) {
        var piece = source.pieces().get(last(pieces, offset));
        int first = last(lines, piece.start());
        int line = last(lines, offset);
        int column = line == first
                ? offset - piece.start() + piece.origin().column()
                : offset - lines[line] + piece.indent() + 1;
        return new Place(piece.origin().source(), piece.origin().line() + line - first, column);
    }

    /** The index of the last of the sorted numbers that is not past {@code offset}. */
    private static int last(int[] sorted, int offset) {
        int found = Arrays.binarySearch(sorted, offset);
        int at = found >= 0 ? found : -found - 2;
        while (at + 1 < sorted.length && sorted[at + 1] == sorted[at]) {
            at++;
        }
        return at;
    }
}
