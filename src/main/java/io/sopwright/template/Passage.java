package io.sopwright.template;

import io.sopwright.source.Place;
import java.util.List;

/**
 * A section in a merged text: why it is there, or why it is not.
 *
 * @param place of the opening tag, in the text or in a block
 * @param inverted whether it was written with {@code ^}
 * @param ranges where it stands in the merged text: none if it was dropped, several if it was repeated
 */
public record Passage(String name, Place place, boolean inverted, List<Merged.Range> ranges) {

    public Passage {
        ranges = List.copyOf(ranges);
    }

    /** Whether it was dropped. */
    public boolean isDropped() {
        return ranges.isEmpty();
    }
}
