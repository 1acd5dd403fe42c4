package io.sopwright.measure;

import java.util.List;

/**
 * Something that a definition says, told to people.
 *
 * @param text in words, or as it is written
 * @param isNotation whether it stands there as it is written
 * @param names what the names in it stand for
 */
public record Formula(String text, boolean isNotation, List<Name> names) {

    /** A name in an expression, and what it stands for. */
    public record Name(String written, String words) {}

    public Formula {
        names = List.copyOf(names);
    }

    static Formula inWords(String text) {
        return new Formula(text, false, List.of());
    }
}
