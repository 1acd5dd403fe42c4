package io.sopwright.process;

import io.sopwright.calendar.Span;
import io.sopwright.notation.Notation;
import io.sopwright.notation.Whose;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * What it means when somebody who was asked does not answer.
 *
 * @param after how long after proven delivery
 * @param calendar whose days count
 * @param then what happens, in words for both parties
 */
public record Silence(Span after, Whose calendar, String then) {

    private static final Part<Silence, Span> AFTER = Part.needed("after", Notation.SPAN, Silence::after,
            "how long after delivery no answer counts as approval");
    private static final Part<Silence, Whose> CALENDAR = Part.optional("calendar", Whose.shape(), Silence::calendar, Whose.BOTH,
            "whose days count");
    private static final Part<Silence, String> THEN = Part.needed("then", Shapes.TEXT, Silence::then,
            "what then holds, in words");

    static final Shape<Silence> SHAPE = new RecordShape<>("silence", List.of(AFTER, CALENDAR, THEN),
            in -> new Silence(in.get(AFTER), in.get(CALENDAR), in.get(THEN)));

    /** What it means, in a sentence without its stop: {@code No answer within 5 business days on which both sides are open: …}. */
    public String words() {
        return "No answer within " + after + (counts(after.unit()) ? days() : "") + ": " + then;
    }

    /** Whether a calendar has a say in it. */
    private static boolean counts(Span.Unit unit) {
        return unit == Span.Unit.BUSINESS_DAY || unit == Span.Unit.BUSINESS_HOUR;
    }

    private String days() {
        return switch (calendar) {
            case OURS -> "";
            case CLIENTS -> " of the client";
            case EITHER -> " on which either side is open";
            case BOTH -> " on which both sides are open";
        };
    }
}
