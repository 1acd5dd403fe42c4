package io.sopwright.process;

import io.sopwright.field.Field;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Map;

/**
 * Questions that are answered together.
 *
 * @param title what the form is called
 * @param fields its questions, by key, in order
 */
public record Form(String title, Map<String, Field> fields) {

    private static final Part<Form, String> TITLE = Part.needed("title", Shapes.TEXT, Form::title, "what the form is called");
    private static final Part<Form, Map<String, Field>> FIELDS = Part.named("fields", Field.shape(), Form::fields,
            "its questions");

    static final Shape<Form> SHAPE = new RecordShape<>("form", List.of(TITLE, FIELDS),
            in -> new Form(in.get(TITLE), in.get(FIELDS)));
}
