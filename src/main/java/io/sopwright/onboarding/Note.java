package io.sopwright.onboarding;

import io.sopwright.onboarding.Onboarding.Happened;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;

/**
 * What somebody wrote to a task.
 *
 * @param by the key of the person of the company who did
 */
public record Note(Happened at, String by, String text) {

    private static final Part<Note, Happened> AT = Part.needed("at", Happened.SHAPE, Note::at,
            "when: a day, or a day and a time");
    private static final Part<Note, String> BY = Part.needed("by", Shapes.KEY, Note::by, "who of the company");
    private static final Part<Note, String> TEXT = Part.needed("text", Shapes.TEXT, Note::text, "what it says");

    static final Shape<Note> SHAPE = new RecordShape<>("note", List.of(AT, BY, TEXT),
            in -> new Note(in.get(AT), in.get(BY), in.get(TEXT)));
}
