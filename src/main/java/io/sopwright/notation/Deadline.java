package io.sopwright.notation;

import io.sopwright.calendar.DueRule.Roll;
import io.sopwright.calendar.Offset;
import io.sopwright.calendar.Ordinal;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By when something is due: not later than, not earlier than, or between the two, counted from an event.
 *
 * @param earliest how long after the event it begins
 * @param latest how long after the event it ends
 * @param of the event; the start event when absent
 * @param calendar whose business days and hours count
 * @param roll where a day goes that is no business day, if it must not stay
 */
public record Deadline(Optional<Offset> earliest, Optional<Offset> latest, Optional<String> of, Whose calendar,
        Optional<Roll> roll) {

    private static final Part<Deadline, Optional<Offset>> NOT_BEFORE = Part.maybe("not before", Notation.OFFSET,
            due -> due.earliest.filter(offset -> !due.isPlanned(offset)),
            "how long after the event it may be done at the earliest");
    private static final Part<Deadline, Optional<Offset>> WITHIN = Part.maybe("within", Notation.OFFSET,
            due -> due.latest.filter(offset -> !due.isPlanned(offset)), "how long after the event it must be done at the latest");
    private static final Part<Deadline, Optional<Offset>> FROM = Part.maybe("from", Notation.OFFSET,
            due -> due.earliest.filter(due::isPlanned), "the day or week of the plan with which it begins");
    private static final Part<Deadline, Optional<Offset>> TO = Part.maybe("to", Notation.OFFSET,
            due -> due.latest.filter(due::isPlanned).filter(_ -> due.earliest.isPresent()),
            "the day or week of the plan with which it ends");
    private static final Part<Deadline, Optional<Offset>> BY = Part.maybe("by", Notation.OFFSET,
            due -> due.latest.filter(due::isPlanned).filter(_ -> due.earliest.isEmpty()),
            "the day or week of the plan by which it must be done");
    private static final Part<Deadline, Optional<String>> OF = Part.maybe("of", Shapes.KEY, Deadline::of,
            "the event from which it counts");
    private static final Part<Deadline, Whose> CALENDAR = Part.optional("calendar", Whose.shape(), Deadline::calendar, Whose.OURS,
            "whose business days and hours count");
    private static final Part<Deadline, Optional<Roll>> ROLL = Part.maybe("roll",
            Shapes.oneOf(List.of(Roll.FORWARD, Roll.BACK), roll -> roll.name().toLowerCase(Locale.ROOT)),
            Deadline::roll, "where a day goes that is no business day");

    private static final Shape<Deadline> SHAPE = new RecordShape<>("due rule",
            List.of(NOT_BEFORE, WITHIN, FROM, TO, BY, OF, CALENDAR, ROLL),
            in -> new Deadline(only("not before", "from", in.get(NOT_BEFORE), in.get(FROM)),
                    only("within", "by or to", in.get(WITHIN), only("to", "by", in.get(TO), in.get(BY))), in.get(OF),
                    in.get(CALENDAR), in.get(ROLL)));

    public Deadline {
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("A due rule says within, not before, by, or from and to.");
        }
    }

    /** How a due rule is written. */
    public static Shape<Deadline> shape() {
        return SHAPE;
    }

    /** A place in the plan reads "day 5"; a length of time reads "3 days". */
    private boolean isPlanned(Offset offset) {
        return offset instanceof Ordinal;
    }

    private static Optional<Offset> only(String one, String other, Optional<Offset> a, Optional<Offset> b) {
        if (a.isPresent() && b.isPresent()) {
            throw new IllegalArgumentException("A due rule says either " + one + " or " + other + ", not both.");
        }
        return Stream.of(a, b).flatMap(Optional::stream).findFirst();
    }

    /**
     * The rule as the end of a sentence: {@code within 3 business days of contract signed}, {@code day 3 to day 5}.
     *
     * @param events the words of each event
     */
    public String words(Map<String, String> events) {
        var after = of.map(event -> MidSentence.of(events.getOrDefault(event, event)));
        if (latest.or(() -> earliest).filter(this::isPlanned).isPresent()) {
            return planned() + after.map(event -> ", from " + event).orElse("");
        }
        var event = after.orElse("the start");
        return earliest.map(
                from -> latest.map(to -> from + " to " + to + " after " + event).orElse("not before " + from + " after " + event))
                .orElseGet(() -> "within " + latest.orElseThrow() + " of " + event);
    }

    private String planned() {
        return earliest
                .map(from -> latest.map(to -> from.equals(to) ? from.toString() : from + " to " + to).orElse("from " + from))
                .orElseGet(() -> "by " + latest.orElseThrow());
    }
}
