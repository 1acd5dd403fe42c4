package io.sopwright.process;

import io.sopwright.notation.Deadline;
import io.sopwright.notation.Notation;
import io.sopwright.notation.Recurrence;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Something that one side tells another, regularly or at an occasion.
 *
 * @param key its stable name
 * @param title what is told
 * @param frequency how often, in words
 * @param repeats how often, to the day
 * @param due by when, if it happens once
 * @param format by which means
 * @param from the role that tells
 * @param to the roles that are told
 * @param form the form that is filled in for it
 * @param clause the clause that says so
 * @param when the condition (CEL) under which it applies
 * @param visible who sees it
 */
public record Communication(String key, String title, String frequency, Optional<Recurrence> repeats, Optional<Deadline> due,
        String format, String from, List<String> to, Optional<String> form, Optional<String> clause, Optional<String> when,
        Visibility visible) {

    private static final Part<Communication, String> KEY = Part.needed("key", Shapes.KEY, Communication::key,
            "the stable name of the row");
    private static final Part<Communication, String> TITLE = Part.needed("title", Shapes.TEXT, Communication::title,
            "what is told");
    private static final Part<Communication, String> FREQUENCY = Part.needed("frequency", Shapes.TEXT, Communication::frequency,
            "how often, in words");
    private static final Part<Communication, Optional<Recurrence>> REPEATS = Part.maybe("repeats", Recurrence.shape(),
            Communication::repeats, "how often");
    private static final Part<Communication, Optional<Deadline>> DUE = Part.maybe("due", Deadline.shape(), Communication::due,
            "by when, if it happens once");
    private static final Part<Communication, String> FORMAT = Part.needed("format", Shapes.TEXT, Communication::format,
            "by which means");
    private static final Part<Communication, String> FROM = Part.needed("from", Shapes.KEY, Communication::from,
            "the role that tells");
    private static final Part<Communication, List<String>> TO = Part.list("to", Shapes.KEY, Communication::to,
            "the roles that are told");
    private static final Part<Communication, Optional<String>> FORM = Part.maybe("form", Shapes.KEY, Communication::form,
            "the form that is filled in for it");
    private static final Part<Communication, Optional<String>> CLAUSE = Part.maybe("clause", Notation.CLAUSE,
            Communication::clause,
            "the clause that says so");
    private static final Part<Communication, Optional<String>> WHEN = Part.maybe("when", Shapes.TEXT, Communication::when,
            "a condition under which it applies");
    private static final Part<Communication, Visibility> VISIBLE = Part.optional("visible", Visibility.SHAPE,
            Communication::visible, Visibility.INTERNAL, "internal or client");

    static final Shape<Communication> SHAPE = new RecordShape<>("communication",
            List.of(KEY, TITLE, FREQUENCY, REPEATS, DUE, FORMAT, FROM, TO, FORM, CLAUSE, WHEN, VISIBLE),
            in -> new Communication(in.get(KEY), in.get(TITLE), in.get(FREQUENCY), in.get(REPEATS), in.get(DUE), in.get(FORMAT),
                    in.get(FROM), in.get(TO), in.get(FORM), in.get(CLAUSE), in.get(WHEN), in.get(VISIBLE)));

    public Communication {
        to = List.copyOf(to);
    }
}
