package io.sopwright.template;

import java.util.List;

/** What a name stands for in one merge. */
sealed interface Answer {

    /** A text, as it is read and as it stands in the merged text. */
    record Words(String plain, String shielded) implements Answer {

        static Words of(String plain) {
            return new Words(plain, Shield.shield(plain));
        }
    }

    record Told(boolean yes) implements Answer {}

    record Rows(List<Scope> entries) implements Answer {}

    /** Left empty, as it may be. */
    record Nothing() implements Answer {}

    /** Not what the vocabulary promises; the sentence is for the author. */
    record Wrong(String sentence) implements Answer {}
}
