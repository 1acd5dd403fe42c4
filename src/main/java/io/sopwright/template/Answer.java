package io.sopwright.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name stands for in one merge. */
sealed interface Answer {

    /** A text as it is to be read, shielded when it is first printed. */
    final class Words implements Answer {

        private final String plain;
        private char @Nullable [] shielded;

        Words(String plain) {
            this.plain = plain;
        }

        String plain() {
            return plain;
        }

        /** Not to be changed. */
        char[] shielded() {
            if (shielded == null) {
                shielded = Shield.shield(plain);
            }
            return shielded;
        }
    }

    record Told(boolean yes) implements Answer {}

    record Rows(List<Scope> entries) implements Answer {}

    /** Left empty, as it may be. */
    record Nothing() implements Answer {}

    /** Not what the vocabulary promises; the sentence is for the author. */
    record Wrong(String sentence) implements Answer {}
}
