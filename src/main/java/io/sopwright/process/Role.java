package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Who does a part of the process: a job, not a person.
 *
 * @param title what the job is called; a company may call it otherwise
 * @param side whose people hold it
 * @param duties what it is responsible for, in a sentence
 */
public record Role(String title, Side side, Optional<String> duties) {

    private static final Part<Role, String> TITLE = Part.needed("title", Shapes.TEXT, Role::title, "what the job is called");
    private static final Part<Role, Side> SIDE = Part.optional("side", Side.SHAPE, Role::side, Side.US,
            "whose people hold it: us, client or third party");
    private static final Part<Role, Optional<String>> DUTIES = Part.maybe("duties", Shapes.TEXT, Role::duties,
            "what the role is responsible for");

    static final Shape<Role> SHAPE = new RecordShape<>("role", List.of(TITLE, SIDE, DUTIES),
            in -> new Role(in.get(TITLE), in.get(SIDE), in.get(DUTIES)));
}
