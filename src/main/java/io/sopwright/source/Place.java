package io.sopwright.source;

import java.util.Comparator;

/**
 * One character of one text.
 *
 * @param source the name of the text, as the reader knows it (a path, or "questions page")
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
public record Place(String source, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER = Comparator.comparing(Place::source).thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code source:line:column}, the form that editors turn into a link. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
