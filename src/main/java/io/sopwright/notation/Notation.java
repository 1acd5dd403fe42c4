package io.sopwright.notation;

import io.sopwright.calendar.Offset;
import io.sopwright.calendar.Ordinal;
import io.sopwright.calendar.Span;
import io.sopwright.yaml.ScalarShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The single values of a promise that are more than a text, as YAML. */
public final class Notation {

    /** The number of a clause: {@code 1.2}. */
    public static final Shape<String> CLAUSE = Shapes.matching("[0-9]{1,4}(\\.[0-9]{1,4}){1,5}",
            "is not a clause number: write it as \"1.2\"");

    /** A length of time: {@code 3 business days}. */
    public static final Shape<Span> SPAN = scalar(Span::parse);

    /** A place in the plan: {@code day 5}, {@code week 3}. */
    public static final Shape<Ordinal> ORDINAL = scalar(Ordinal::parse);

    /** A length of time or a place in the plan. */
    public static final Shape<Offset> OFFSET = scalar(Offset::parse);

    /** A share from 0 to 999 per cent, with or without the sign. */
    public static final Shape<BigDecimal> PERCENT = new ScalarShape<>(Notation::percent, share -> share.toPlainString() + " %",
            Map.of("type", List.of("string", "number")));

    /** A whole number from 1 on. */
    public static final Shape<Integer> COUNT = new ScalarShape<>(Notation::count, String::valueOf,
            Map.of("type", List.of("integer", "string"), "minimum", 1));

    private Notation() {}

    private static <T> Shape<T> scalar(Function<String, T> parse) {
        return new ScalarShape<>(parse, Object::toString, Map.of("type", "string"));
    }

    private static BigDecimal percent(String text) {
        var digits = text.replaceFirst("\\s*%$", "");
        if (!digits.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            throw new IllegalArgumentException("“" + text + "” is not a share: write it as 30 %.");
        }
        return new BigDecimal(digits);
    }

    private static int count(String text) {
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) == 0) {
            throw new IllegalArgumentException("“" + text + "” is not a whole number from 1 to 999999.");
        }
        return Integer.parseInt(text);
    }
}
