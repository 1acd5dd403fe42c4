package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line to tick within a task, maybe with a result.
 *
 * @param title what is done or checked
 * @param result what is written down, when it is more than a tick
 * @param unit what a number counts
 * @param min the least number that passes
 * @param max the largest number that passes
 * @param coverage how many pieces of a lot are checked
 * @param when the condition (CEL) under which the item applies
 * @param required whether the task can close without it
 */
public record Item(String title, Optional<ResultType> result, Optional<String> unit, Optional<BigDecimal> min,
        Optional<BigDecimal> max, Optional<Coverage> coverage, Optional<String> when, boolean required) {

    private static final Part<Item, String> TITLE = Part.needed("title", Shapes.TEXT, Item::title, "what is done or checked");
    private static final Part<Item, Optional<ResultType>> RESULT = Part.maybe("result", ResultType.SHAPE, Item::result,
            "what is written down");
    private static final Part<Item, Optional<String>> UNIT = Part.maybe("unit", Shapes.TEXT, Item::unit, "what a number counts");
    private static final Part<Item, Optional<BigDecimal>> MIN = Part.maybe("min", Shapes.DECIMAL, Item::min,
            "the least number that passes");
    private static final Part<Item, Optional<BigDecimal>> MAX = Part.maybe("max", Shapes.DECIMAL, Item::max,
            "the largest number that passes");
    private static final Part<Item, Optional<Coverage>> COVERAGE = Part.maybe("coverage", Coverage.SHAPE, Item::coverage,
            "how many pieces are checked: all, 5 %, 3 units or random sample");
    private static final Part<Item, Optional<String>> WHEN = Part.maybe("when", Shapes.TEXT, Item::when,
            "a condition under which it applies");
    private static final Part<Item, Boolean> REQUIRED = Part.optional("required", Shapes.YES_NO, Item::required, true,
            "whether the task can close without it");

    static final Shape<Item> SHAPE = new RecordShape<>("item", List.of(TITLE, RESULT, UNIT, MIN, MAX, COVERAGE, WHEN, REQUIRED),
            in -> new Item(in.get(TITLE), in.get(RESULT), in.get(UNIT), in.get(MIN), in.get(MAX), in.get(COVERAGE), in.get(WHEN),
                    in.get(REQUIRED)));

    /** An item may be written as its title alone. */
    static final Shape<Item> SHORT_OR_FULL = Shapes.either(Shapes.as(Shapes.TEXT, Item::titled, Item::title), SHAPE,
            item -> item.equals(titled(item.title)));

    private static Item titled(String title) {
        return new Item(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), true);
    }
}
