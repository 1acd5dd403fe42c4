package io.sopwright.process;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** What a gate does while its conditions do not hold. */
public enum Strength {
    /** Nobody passes. */
    BLOCK("block"),
    /** Whoever passes is told. */
    WARN("warn");

    static final Shape<Strength> SHAPE = Shapes.oneOf(List.of(values()), strength -> strength.word);

    private final String word;

    Strength(String word) {
        this.word = word;
    }
}
