package io.sopwright.onboarding;

import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * A line within a task that was ticked.
 *
 * @param number its place in the process's list for the task, from 1 on
 * @param result what was written down, where it asks for something
 * @param by the key of the person of the company who ticked it
 */
public record TickedItem(int number, Optional<String> result, Happened at, Optional<String> by) {

    private static final Part<TickedItem, Integer> NUMBER = Part.needed("item", Shapes.WHOLE, TickedItem::number,
            "which line of the task, from 1 on");
    private static final Part<TickedItem, Optional<String>> RESULT = Part.maybe("result", Shapes.TEXT, TickedItem::result,
            "what was written down");
    private static final Part<TickedItem, Happened> AT = Part.needed("at", Happened.SHAPE, TickedItem::at,
            "when: a day, or a day and a time");
    private static final Part<TickedItem, Optional<String>> BY = Part.maybe("by", Shapes.KEY, TickedItem::by,
            "who of the company");

    static final Shape<TickedItem> SHAPE = new RecordShape<>("ticked item", List.of(NUMBER, RESULT, AT, BY),
            in -> new TickedItem(in.get(NUMBER), in.get(RESULT), in.get(AT), in.get(BY)));

    public TickedItem {
        if (number < 1) {
            throw new IllegalArgumentException("The lines of a task are counted from 1 on.");
        }
    }
}
