package io.sopwright.onboarding;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** What became of a task. */
public enum TaskState {
    /** Nothing yet. */
    OPEN("open"),
    /** It was done. */
    DONE("done"),
    /** It was left undone. */
    SKIPPED("skipped"),
    /** It does not concern the client. */
    NOT_APPLICABLE("not applicable");

    static final Shape<TaskState> SHAPE = Shapes.oneOf(List.of(values()), TaskState::word);

    private final String word;

    TaskState(String word) {
        this.word = word;
    }

    /** How files and rows write it: {@code not applicable}. */
    public String word() {
        return word;
    }
}
