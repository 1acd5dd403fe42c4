package io.sopwright.kpi;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * One question of a survey.
 *
 * @param ask the question itself
 * @param scale how it is answered
 */
public record Question(String ask, Scale scale) {

    private static final Part<Question, String> ASK = Part.needed("ask", Shapes.TEXT, Question::ask, "the question itself");
    private static final Part<Question, Scale> SCALE = Part.needed("scale", Scale.SHAPE, Question::scale,
            "0-10, NPS 0-10, yes/no or text");

    static final Shape<Question> SHAPE = new RecordShape<>("question", List.of(ASK, SCALE),
            in -> new Question(in.get(ASK), in.get(SCALE)));
}
