package io.sopwright.field;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a number counts: {@code business days}, {@code nm}, or the two words of {@code { one: delivery, many: deliveries }}. Of times the singular is
 * known; any other unit that is written as one word stays as it is, whatever the number.
 *
 * @param one after 1
 * @param many after every other number
 */
public record Unit(String one, String many) {

    private static final Map<String, String> TIMES = Map.of("minutes", "minute", "hours", "hour", "business hours",
            "business hour",
            "days", "day", "business days", "business day", "weeks", "week", "months", "month", "years", "year");

    private static final Part<Unit, String> ONE = Part.needed("one", Shapes.TEXT, Unit::one, "after 1: delivery");
    private static final Part<Unit, String> MANY = Part.needed("many", Shapes.TEXT, Unit::many,
            "after every other number: deliveries");

    static final Shape<Unit> SHAPE = Shapes.either(Shapes.as(Shapes.TEXT, Unit::of, Unit::many),
            new RecordShape<>("unit", List.of(ONE, MANY), in -> new Unit(in.get(ONE), in.get(MANY))),
            unit -> unit.equals(of(unit.many)));

    /** The unit that is written as one word. */
    public static Unit of(String many) {
        return new Unit(TIMES.getOrDefault(many, many), many);
    }

    /** The unit as it stands after a number: the singular after 1, and after 1 only, not after 1.0. */
    public String after(BigDecimal amount) {
        return amount.scale() == 0 && amount.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }
}
