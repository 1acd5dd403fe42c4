package io.sopwright.measure;

import java.util.List;

/**
 * One of the things that a definition says.
 *
 * @param name the key of its words: {@code filter}; where it says nothing, {@code no_filter} are the words for that
 * @param lines what it says; empty when it says nothing
 */
public record Particular(String name, List<Formula> lines) {

    public Particular {
        lines = List.copyOf(lines);
    }
}
