package io.sopwright.process;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says yes or no to something.
 *
 * @param by the role that decides
 * @param of what is decided on, in words
 * @param silence what no answer means; without it, waiting goes on
 */
public record Approval(String by, String of, Optional<Silence> silence) {

    private static final Part<Approval, String> BY = Part.needed("by", Shapes.KEY, Approval::by, "the role that decides");
    private static final Part<Approval, String> OF = Part.needed("of", Shapes.TEXT, Approval::of, "what is decided on");
    private static final Part<Approval, Optional<Silence>> SILENCE = Part.maybe("silence", Silence.SHAPE, Approval::silence,
            "what no answer means");

    static final Shape<Approval> SHAPE = new RecordShape<>("approval", List.of(BY, OF, SILENCE),
            in -> new Approval(in.get(BY), in.get(OF), in.get(SILENCE)));
}
