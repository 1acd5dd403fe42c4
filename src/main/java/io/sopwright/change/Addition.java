package io.sopwright.change;

import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/** What comes into a list, and where: within which phase (tasks only), after which entry. */
record Addition(Optional<String> phase, Optional<String> after, Node entry) {

    private static final Part<Addition, Optional<String>> PHASE = Part.maybe("phase", Shapes.KEY, Addition::phase,
            "the phase that the task joins");
    private static final Part<Addition, Optional<String>> AFTER = Part.maybe("after", Shapes.KEY, Addition::after,
            "the entry that it follows");
    private static final Part<Addition, Node> ENTRY = Part.needed("entry", Shapes.NODE, Addition::entry, "what comes in");

    static final Shape<Addition> SHAPE = new RecordShape<>("addition", List.of(PHASE, AFTER, ENTRY),
            in -> new Addition(in.get(PHASE), in.get(AFTER), in.get(ENTRY)));
}
