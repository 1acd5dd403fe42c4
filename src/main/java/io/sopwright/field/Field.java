package io.sopwright.field;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question with one type of answer.
 *
 * @param label what is asked
 * @param help a hint for whoever answers
 * @param unit what a number counts: "business days", "nm"
 * @param min the least number that is taken
 * @param max the largest number that is taken
 * @param standard the answer until somebody gives another one; empty when there is none
 * @param example an answer to show what is meant; empty when there is none
 * @param options the answers of a choice, key to label
 * @param required whether it must be answered
 * @param when a condition (CEL) under which it is asked at all
 */
public record Field(FieldType type, Optional<String> label, Optional<String> help, Optional<Unit> unit,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max, List<String> standard, List<String> example, Map<String, String> options, boolean required,
        Stage stage,
        Optional<String> when) {

    private static final Shape<List<String>> ANSWER = Shapes.oneOrMore(Shapes.TEXT);

    private static final Part<Field, FieldType> TYPE = Part.needed("type",
            Shapes.oneOf(List.of(FieldType.values()), FieldType::word), Field::type, "the type of the answer");
    private static final Part<Field, Optional<String>> LABEL = Part.maybe("label", Shapes.TEXT, Field::label, "what is asked");
    private static final Part<Field, Optional<String>> HELP = Part.maybe("help", Shapes.TEXT, Field::help,
            "a hint for whoever answers");
    private static final Part<Field, Optional<Unit>> UNIT = Part.maybe("unit", Unit.SHAPE, Field::unit,
            "what the number counts");
    private static final Part<Field, Optional<BigDecimal>> MIN = Part.maybe("min", Shapes.DECIMAL, Field::min,
            "the least number");
    private static final Part<Field, Optional<BigDecimal>> MAX = Part.maybe("max", Shapes.DECIMAL, Field::max,
            "the largest number");
    private static final Part<Field, List<String>> STANDARD = Part.optional("default", ANSWER, Field::standard, List.of(),
            "the answer until another one is given");
    private static final Part<Field, List<String>> EXAMPLE = Part.optional("example", ANSWER, Field::example, List.of(),
            "an answer that shows what is meant");
    private static final Part<Field, Map<String, String>> OPTIONS = Part.named("options", Shapes.TEXT, Field::options,
            "the answers of a choice, key to label");
    private static final Part<Field, Boolean> REQUIRED = Part.optional("required", Shapes.YES_NO, Field::required, true,
            "whether it must be answered");
    private static final Part<Field, Stage> STAGE = Part.optional("stage", Shapes.oneOf(List.of(Stage.values()), Stage::word),
            Field::stage,
            Stage.DOCUMENT, "company: asked once for the company; document: asked for each document");
    private static final Part<Field, Optional<String>> WHEN = Part.maybe("when", Shapes.TEXT, Field::when,
            "a condition under which it is asked");

    private static final Shape<Field> SHAPE = new RecordShape<>("field",
            List.of(TYPE, LABEL, HELP, UNIT, MIN, MAX, STANDARD, EXAMPLE, OPTIONS, REQUIRED, STAGE, WHEN),
            in -> new Field(in.get(TYPE), in.get(LABEL), in.get(HELP), in.get(UNIT), in.get(MIN), in.get(MAX), in.get(STANDARD),
                    in.get(EXAMPLE), in.get(OPTIONS), in.get(REQUIRED), in.get(STAGE), in.get(WHEN)));

    public Field {
        if (type == FieldType.CHOICE && options.size() < 2) {
            throw new IllegalArgumentException("A choice needs options, at least two: options: { silver: Silver, gold: Gold }.");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("The least number (" + min.get().toPlainString() + ") is more than the largest ("
                    + max.get().toPlainString() + "): swap them.");
        }
        standard = List.copyOf(standard);
        example = List.copyOf(example);
        AnswerReader.check(type, min, max, options, standard);
        AnswerReader.check(type, min, max, options, example);
    }

    /** How a field is written in a template. */
    public static Shape<Field> shape() {
        return SHAPE;
    }

    /**
     * Reads an answer: one text, or the entries of a list.
     *
     * @throws IllegalArgumentException with a sentence for whoever answered, when the answer does not fit
     */
    public Value read(List<String> answer) {
        return new AnswerReader(type, min, max, options).read(answer);
    }

    /** Whether its answer is a number of something, so that the unit may stand after it in a sentence. */
    public boolean counts() {
        return unit.isPresent() && switch (type) {
            case WHOLE_NUMBER, DECIMAL, PERCENT -> true;
            case TEXT, LONG_TEXT, MONEY, DATE, E_MAIL, PHONE, URL, CHOICE, YES_NO, LIST, ROLE, PERSON, IMAGE -> false;
        };
    }

    /** The unit as it stands after a value in a sentence: {@code business day} after 1; empty for what counts nothing. */
    public Optional<String> unitAfter(Value value) {
        return value instanceof Value.Amount(var amount) ? unit.map(words -> words.after(amount)) : Optional.empty();
    }

    /** The default, or else the example: what the shelf's preview shows. */
    public Optional<Value> sample() {
        var sample = standard.isEmpty() ? example : standard;
        return sample.isEmpty() ? Optional.empty() : Optional.of(read(sample));
    }
}
