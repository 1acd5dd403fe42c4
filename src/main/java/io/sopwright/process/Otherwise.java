package io.sopwright.process;

import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Where the process goes on when a gate stays shut.
 *
 * @param then what is done, in words
 * @param backTo the task from which it goes on again
 * @param attempts how often at most
 */
public record Otherwise(String then, Optional<String> backTo, Optional<Integer> attempts) {

    private static final Part<Otherwise, String> THEN = Part.needed("do", Shapes.TEXT, Otherwise::then, "what is done");
    private static final Part<Otherwise, Optional<String>> BACK_TO = Part.maybe("back to", Shapes.KEY, Otherwise::backTo,
            "the task from which it goes on again");
    private static final Part<Otherwise, Optional<Integer>> ATTEMPTS = Part.maybe("attempts", Notation.COUNT, Otherwise::attempts,
            "how often at most");

    static final Shape<Otherwise> SHAPE = new RecordShape<>("way back", List.of(THEN, BACK_TO, ATTEMPTS),
            in -> new Otherwise(in.get(THEN), in.get(BACK_TO), in.get(ATTEMPTS)));
}
