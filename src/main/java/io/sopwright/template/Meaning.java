package io.sopwright.template;

import java.util.Map;

/**
 * What a name stands for.
 *
 * <p>Each has the number of its place among the names of its vocabulary, so that a scope keeps what it read in an array.
 */
sealed interface Meaning {

    int slot();

    record Value(int slot, boolean mayBeEmpty) implements Meaning {}

    record Flag(int slot) implements Meaning {}

    /** One of the options: key to the words that are printed. */
    record Choice(int slot, Map<String, String> options) implements Meaning {}

    /** Whether this option of the choice was chosen. */
    record Option(int slot, String choice, String option) implements Meaning {}

    record Rows(int slot, Vocabulary entry) implements Meaning {}
}
