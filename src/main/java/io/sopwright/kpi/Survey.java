package io.sopwright.kpi;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Map;

/**
 * What clients are asked.
 *
 * @param title what the survey is called
 * @param questions its questions, by key, in order
 */
public record Survey(String title, Map<String, Question> questions) {

    private static final Part<Survey, String> TITLE = Part.needed("title", Shapes.TEXT, Survey::title,
            "what the survey is called");
    private static final Part<Survey, Map<String, Question>> QUESTIONS = Part.named("questions", Question.SHAPE,
            Survey::questions, "its questions");

    private static final Shape<Survey> SHAPE = new RecordShape<>("survey", List.of(TITLE, QUESTIONS),
            in -> new Survey(in.get(TITLE), in.get(QUESTIONS)));

    /** How a survey is written. */
    public static Shape<Survey> shape() {
        return SHAPE;
    }
}
