package io.sopwright.process;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** Who sees a task. */
public enum Visibility {
    /** The company only. */
    INTERNAL("internal"),
    /** The client too. */
    CLIENT("client");

    static final Shape<Visibility> SHAPE = Shapes.oneOf(List.of(values()), visibility -> visibility.word);

    private final String word;

    Visibility(String word) {
        this.word = word;
    }
}
