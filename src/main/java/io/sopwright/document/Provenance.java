package io.sopwright.document;

import io.sopwright.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * Why a version says what it says: where each value and each kept or dropped section of its text comes from.
 *
 * @param values in the order of the text; the number of a value is its index, and {@code data-source} in the HTML
 * @param sections in the order of their opening tags
 */
public record Provenance(List<ValueSource> values, List<SectionSource> sections) {

    /**
     * A value.
     *
     * @param tag where the placeholder stands
     * @param answer where the answer was given; empty for a default of the template and for what the process or the document itself provides
     */
    public record ValueSource(String name, String value, Place tag, Optional<Place> answer) {}

    /**
     * A part of the text under a condition, or repeated.
     *
     * @param tag where it begins
     * @param times how often it stands in the text; 0 when it was dropped
     */
    public record SectionSource(String name, Place tag, int times) {}

    /** The provenance of a version's text. */
    public static Provenance of(DocumentVersion version) {
        var values = version.merged().insertions().stream()
                .map(insertion -> new ValueSource(insertion.name(), insertion.value(), insertion.place(),
                        Optional.ofNullable(version.answered().get(insertion.name()))))
                .toList();
        var sections = version.merged().passages().stream()
                .map(passage -> new SectionSource(passage.name(), passage.place(), passage.ranges().size())).toList();
        return new Provenance(values, sections);
    }
}
