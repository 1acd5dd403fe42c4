package io.sopwright.template;

import io.sopwright.source.Place;
import io.sopwright.source.Source;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A source that knows where its lines start, so that a place costs a search among the lines, not a walk through the text. */
final class Written {

    private final Source source;
    private final int[] lineStarts;

    Written(Source source) {
        this.source = source;
        var text = source.text();
        this.lineStarts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').map(at -> at + 1)).toArray();
    }

    String text() {
        return source.text();
    }

    Place at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(source.name(), line + 1, offset - lineStarts[line] + 1);
    }
}
