package io.sopwright.onboarding;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Locale;

/** Where an onboarding stands as a whole. */
public enum RunState {
    /** It goes on. */
    ACTIVE("active"),
    /** It rests. */
    ON_HOLD("on hold"),
    /** It came to its end. */
    COMPLETED("completed"),
    /** It was ended before its time. */
    CANCELLED("cancelled");

    static final Shape<RunState> SHAPE = Shapes.oneOf(List.of(values()), RunState::word);

    private final String word;

    RunState(String word) {
        this.word = word;
    }

    /** How files and rows write it: {@code on hold}. */
    public String word() {
        return word;
    }

    /**
     * The state of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static RunState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether nothing is done in it any more. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
