package io.sopwright.kpi;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** How a survey's question is answered. */
public enum Scale {
    /** A whole number from 0 to 10, averaged. */
    ZERO_TO_TEN("0-10"),
    /** A whole number from 0 to 10, counted as promoters less detractors, -100 to 100. */
    NPS("NPS 0-10"),
    /** Yes or no. */
    YES_NO("yes/no"),
    /** Own words. */
    TEXT("text");

    static final Shape<Scale> SHAPE = Shapes.oneOf(List.of(values()), scale -> scale.word);

    private final String word;

    Scale(String word) {
        this.word = word;
    }
}
