package io.sopwright.profile;

import io.sopwright.source.Place;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody answered, by field; not yet held against the fields. */
public record Answers(Map<String, Answer> byField) {

    /** An answer as it was written, and where. */
    public record Answer(List<String> texts, Place place) {

        private static final Shape<Answer> SHAPE = Shapes.located(Shapes.oneOrMore(Shapes.TEXT), Answer::new, Answer::texts);
    }

    private static final Shape<Answers> SHAPE = Shapes.as(Shapes.namedBy(Shapes.KEY, Answer.SHAPE), Answers::new,
            Answers::byField);

    /** Nothing answered. */
    public static final Answers NONE = new Answers(Map.of());

    /** How answers are written: field to text, or to the entries of a list. */
    public static Shape<Answers> shape() {
        return SHAPE;
    }

    /** The answer to a field. */
    public Optional<Answer> to(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** These answers, and those of others to what is not answered here. */
    public Answers orElse(Answers others) {
        var all = new LinkedHashMap<>(others.byField);
        all.putAll(byField);
        return new Answers(all);
    }
}
