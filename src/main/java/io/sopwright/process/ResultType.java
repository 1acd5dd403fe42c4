package io.sopwright.process;

import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/** What is written down for an item. */
public enum ResultType {
    /** A number without decimals. */
    WHOLE_NUMBER("whole number"),
    /** A number. */
    DECIMAL("decimal"),
    /** Passed or failed. */
    PASS_FAIL("pass/fail"),
    /** Yes or no. */
    YES_NO("yes/no"),
    /** Own words. */
    TEXT("text"),
    /** A day. */
    DATE("date"),
    /** A number of per cent. */
    PERCENT("percent"),
    /** A currency and an amount. */
    MONEY("money"),
    /** One of the words that the title offers. */
    CHOICE("choice");

    static final Shape<ResultType> SHAPE = Shapes.oneOf(List.of(values()), resultType -> resultType.word);

    private final String word;

    ResultType(String word) {
        this.word = word;
    }
}
