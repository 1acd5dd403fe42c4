package io.sopwright.process;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** What a task is done for, each one apart. */
public enum ForEach {
    /** Each product, or part of one, that the client bought. */
    PRODUCT("product");

    static final Shape<ForEach> SHAPE = Shapes.oneOf(List.of(values()), each -> each.word);

    private final String word;

    ForEach(String word) {
        this.word = word;
    }
}
