package io.sopwright.template;

import io.sopwright.source.Place;
import java.util.List;

/** A piece of a text, in the order they are written. */
sealed interface Part {

    /** The text that it is written in. */
    Written in();

    /** Offset of its first character there. */
    int start();

    default Place place() {
        return in().at(start());
    }

    /** The author's own words. */
    record Words(Written in, int start, int end) implements Part {}

    /** Two less-than signs. */
    record Marks(Written in, int start) implements Part {}

    record Value(Written in, int start, String name) implements Part {}

    record Section(Written in, int start, String name, boolean inverted, List<Part> body) implements Part {}

    record Block(Written in, int start, String name) implements Part {}
}
