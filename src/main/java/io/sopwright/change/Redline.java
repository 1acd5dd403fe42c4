package io.sopwright.change;

import java.util.List;

/**
 * A portion of a text that reads otherwise in another version of it, with both readings in one.
 *
 * @param portion what it is called: {@code 1.2}, {@code ## Scope}, {@code behind 1.2} or {@code start}
 * @param stretches what is kept, gone and new, in reading order; those that are not new are the old text, those that are not gone the new one
 */
public record Redline(Kind kind, String portion, List<Stretch> stretches) {

    /** What happened to the portion. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It reads otherwise. */
        CHANGED
    }

    /** Some words, all of which stayed, went or came. */
    public record Stretch(Mark mark, String text) {}

    /** What became of words. */
    public enum Mark {
        /** They stand in both. */
        KEPT,
        /** They stood in the old text. */
        GONE,
        /** They stand in the new text. */
        NEW
    }

    public Redline {
        stretches = List.copyOf(stretches);
    }
}
