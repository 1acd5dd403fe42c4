package io.sopwright.template;

import io.sopwright.source.Place;

/**
 * One tag of a template.
 *
 * @param place of its first character, in the text or in a block
 */
public record Use(String name, Place place, Kind kind) {

    /** What a tag does with its name. */
    public enum Kind {
        /** Prints the value. */
        VALUE,
        /** Keeps its section if yes, or if filled in. */
        IF,
        /** Keeps its section if no, if left empty, or if a list has no entry. */
        UNLESS,
        /** Repeats its section for each entry of a list. */
        EACH,
        /** Puts a reusable block here; the name is the block's. */
        BLOCK
    }
}
