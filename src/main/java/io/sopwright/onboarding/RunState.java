package io.sopwright.onboarding;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

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

    /** Whether nothing is done in it any more. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
