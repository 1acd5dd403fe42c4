package io.sopwright.diagram;

import io.sopwright.canvas.Lettering;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into the fewest lines that are narrow enough, and makes those lines about equally long. */
record Wrapping(Lettering lettering, double size) {

    private static final int ROUNDS = 10;

    /** @return no line for a blank text; a word that is too long is broken */
    List<String> lines(String text, double widest) {
        var pieces = pieces(text.strip().replaceAll("\\s+", " "), widest);
        var fewest = fill(pieces, widest);
        double low = 0;
        double high = widest;
        for (int round = 0; round < ROUNDS; round++) {
            double middle = (low + high) / 2;
            if (fits(pieces, middle) && fill(pieces, middle).size() == fewest.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(pieces, high);
    }

    private boolean fits(List<String> pieces, double widest) {
        return pieces.stream().allMatch(piece -> width(piece) <= widest);
    }

    private List<String> fill(List<String> pieces, double widest) {
        var lines = new ArrayList<String>();
        var line = "";
        for (String piece : pieces) {
            if (width(line + piece) > widest && !line.isBlank()) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }

    private List<String> pieces(String text, double widest) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            addShort(text.substring(start, end), widest, pieces);
            start = end;
        }
        return pieces;
    }

    private void addShort(String word, double widest, List<String> pieces) {
        var piece = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            if (!piece.isEmpty() && width(piece + Character.toString(letter)) > widest) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        }
        pieces.add(piece.toString());
    }

    private double width(String text) {
        return lettering.width(text.strip(), size);
    }
}
