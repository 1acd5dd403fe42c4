package io.sopwright.notation;

import io.sopwright.calendar.Ordinal;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the plan, both ends included.
 *
 * @param from the day or week it begins with
 * @param to the day or week it ends with
 * @param of the event whose day is day 1; the start event when absent
 */
public record Window(Ordinal from, Ordinal to, Optional<String> of) {

    private static final Part<Window, Ordinal> FROM = Part.needed("from", Notation.ORDINAL, Window::from,
            "the day or week it begins with");
    private static final Part<Window, Ordinal> TO = Part.needed("to", Notation.ORDINAL, Window::to,
            "the day or week it ends with");
    private static final Part<Window, Optional<String>> OF = Part.maybe("of", Shapes.KEY, Window::of,
            "the event whose day is day 1");

    private static final Shape<Window> SHAPE = new RecordShape<>("window", List.of(FROM, TO, OF),
            in -> new Window(in.get(FROM), in.get(TO), in.get(OF)));

    /** How a window is written. */
    public static Shape<Window> shape() {
        return SHAPE;
    }

    /** {@code week 3 to week 4}, or {@code day 1}. */
    public String words() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
