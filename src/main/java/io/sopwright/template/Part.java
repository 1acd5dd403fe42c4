package io.sopwright.template;

import io.sopwright.source.Place;
import io.sopwright.source.Places;
import java.util.List;

/** A piece of a text, in the order they are written. */
sealed interface Part {

    /** Of its first character. */
    Place place();

    /** The author's own words: a stretch of the text that they are written in. */
    record Words(Places in, int start, int end) implements Part {

        @Override
        public Place place() {
            return in.at(start);
        }
    }

    /** Two less-than signs. */
    record Marks(Place place) implements Part {}

    record Value(Place place, String name) implements Part {}

    record Section(Place place, String name, boolean inverted, List<Part> body) implements Part {}

    record Block(Place place, String name) implements Part {}
}
