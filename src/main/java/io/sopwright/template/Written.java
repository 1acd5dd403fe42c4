package io.sopwright.template;

import io.sopwright.source.Place;
import io.sopwright.source.Places;
import io.sopwright.source.Source;

/** A source and the places of its characters. */
final class Written {

    private final Source source;
    private final Places places;

    Written(Source source) {
        this.source = source;
        this.places = new Places(source);
    }

    String text() {
        return source.text();
    }

    Place at(int offset) {
        return places.at(offset);
    }
}
