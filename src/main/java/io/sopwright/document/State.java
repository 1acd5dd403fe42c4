package io.sopwright.document;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** Where a version stands in its life. */
public enum State {
    /** Being written. */
    DRAFT("draft", "Draft"),
    /** Frozen and laid before its approvers. */
    IN_REVIEW("in review", "In review"),
    /** Approved, waiting for its day. */
    APPROVED("approved", "Approved"),
    /** In force. */
    EFFECTIVE("effective", "Effective"),
    /** Replaced by a later version. */
    SUPERSEDED("superseded", "Superseded"),
    /** Taken out of force. */
    WITHDRAWN("withdrawn", "Withdrawn");

    static final Shape<State> SHAPE = Shapes.oneOf(List.of(values()), state -> state.word);

    private final String word;
    private final String label;

    State(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** How files and rows write the state: {@code in review}. */
    public String word() {
        return word;
    }

    /** How the state is printed. */
    public String label() {
        return label;
    }
}
