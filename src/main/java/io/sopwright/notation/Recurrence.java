package io.sopwright.notation;

import io.sopwright.calendar.Ordinal;
import io.sopwright.calendar.Span;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often something is done again. One of four kinds: in a window of the plan, while a phase lasts, from an event on, or whenever something happens.
 *
 * @param every the distance between two times; absent for a recurrence that follows an occasion
 * @param from the first day or week of the plan
 * @param to the last one
 * @param during the phase while which it goes on
 * @param of the event from which it goes on without end
 * @param on the occasion, in words
 * @param minutes how long each time takes
 */
public record Recurrence(Optional<Span> every, Optional<Ordinal> from, Optional<Ordinal> to, Optional<String> during,
        Optional<String> of, Optional<String> on, int minutes) {

    private static final Part<Recurrence, Optional<Span>> EVERY = Part.maybe("every", Notation.SPAN, Recurrence::every,
            "the distance between two times");
    private static final Part<Recurrence, Optional<Ordinal>> FROM = Part.maybe("from", Notation.ORDINAL, Recurrence::from,
            "the first day or week of the plan");
    private static final Part<Recurrence, Optional<Ordinal>> TO = Part.maybe("to", Notation.ORDINAL, Recurrence::to,
            "the last day or week of the plan");
    private static final Part<Recurrence, Optional<String>> DURING = Part.maybe("while", Shapes.KEY, Recurrence::during,
            "the phase while which it goes on");
    private static final Part<Recurrence, Optional<String>> OF = Part.maybe("of", Shapes.KEY, Recurrence::of,
            "the event from which it goes on without end");
    private static final Part<Recurrence, Optional<String>> ON = Part.maybe("on", Shapes.TEXT, Recurrence::on, "the occasion");
    private static final Part<Recurrence, Integer> MINUTES = Part.optional("minutes", Shapes.WHOLE, Recurrence::minutes, 0,
            "how long each time takes");

    private static final Shape<Recurrence> SHAPE = new RecordShape<>("recurrence",
            List.of(EVERY, FROM, TO, DURING, OF, ON, MINUTES),
            in -> new Recurrence(in.get(EVERY), in.get(FROM), in.get(TO), in.get(DURING), in.get(OF), in.get(ON),
                    in.get(MINUTES)));

    public Recurrence {
        if (on.isPresent() == every.isPresent()) {
            throw new IllegalArgumentException("A recurrence says either every (a length of time) or on (an occasion).");
        }
        if (every.filter(step -> step.amount() == 0).isPresent()) {
            throw new IllegalArgumentException("A recurrence needs time between two times: at least 1 day or 1 hour.");
        }
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("A recurrence in the plan needs both from and to.");
        }
    }

    /** How a recurrence is written. */
    public static Shape<Recurrence> shape() {
        return SHAPE;
    }

    /**
     * How often, as people say it: {@code every week during production}, {@code every 3 months from contract signed}, {@code each milestone}.
     *
     * @param events the words of each event
     * @param phases the title of each phase
     */
    public String words(Map<String, String> events, Map<String, String> phases) {
        return on.orElseGet(() -> rhythm() + from.map(first -> " from " + first + " to " + to.orElseThrow()).orElse("")
                + during.map(phase -> " during " + MidSentence.of(phases.getOrDefault(phase, phase))).orElse("")
                + of.map(event -> (from.isPresent() ? ", counted from " : " from ")
                        + MidSentence.of(events.getOrDefault(event, event))).orElse(""));
    }

    private String rhythm() {
        return every.map(step -> "every " + (step.amount() == 1 ? step.unit().toString() : step.toString())).orElse("");
    }
}
