package io.sopwright.template;

import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Collects what is wrong, each thing once, and no more than an author can read. */
final class Findings {

    private final SequencedSet<Finding> found = new LinkedHashSet<>();

    void add(Place place, String sentence) {
        if (!full()) {
            found.add(Finding.error(place, sentence));
        }
    }

    /** Whether more would not be shown. */
    boolean full() {
        return found.size() >= Limits.FINDINGS;
    }

    void refuse() {
        if (!found.isEmpty()) {
            var sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparing(Finding::place));
            throw new InvalidText(sorted);
        }
    }
}
