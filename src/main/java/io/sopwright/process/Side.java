package io.sopwright.process;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** Whose people hold a role. */
public enum Side {
    /** The company's own. */
    US("us"),
    /** The client's. */
    CLIENT("client"),
    /** Somebody else's: a supplier, an authority. */
    THIRD_PARTY("third party");

    static final Shape<Side> SHAPE = Shapes.oneOf(List.of(values()), side -> side.word);

    private final String word;

    Side(String word) {
        this.word = word;
    }
}
