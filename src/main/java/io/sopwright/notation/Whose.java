package io.sopwright.notation;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** Whose business days and hours count. */
public enum Whose {
    /** The company's. */
    OURS("ours"),
    /** The client's. */
    CLIENTS("client"),
    /** Those on which one of the two is open. */
    EITHER("either"),
    /** Those on which both are open. */
    BOTH("both");

    private static final Shape<Whose> SHAPE = Shapes.oneOf(List.of(values()), whose -> whose.word);

    private final String word;

    Whose(String word) {
        this.word = word;
    }

    /** How one of them is written. */
    public static Shape<Whose> shape() {
        return SHAPE;
    }
}
