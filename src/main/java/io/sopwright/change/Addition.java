package io.sopwright.change;

import io.sopwright.yaml.Node;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/** What comes into a section, and where: under which key (where the entry itself has none), within which phase (tasks only), beside which entry. */
record Addition(Optional<String> key, Optional<String> phase, Spot spot, Node entry) {

    private static final Part<Addition, Optional<String>> KEY = Part.maybe("key", Shapes.KEY, Addition::key,
            "the key of an entry of roles, events and other sections that name their entries");
    private static final Part<Addition, Optional<String>> PHASE = Part.maybe("phase", Shapes.KEY, Addition::phase,
            "the phase that the task joins");
    private static final Part<Addition, Optional<String>> AFTER = Part.maybe("after", Shapes.KEY,
            addition -> addition.spot.after(), "the entry that it follows");
    private static final Part<Addition, Optional<String>> BEFORE = Part.maybe("before", Shapes.KEY,
            addition -> addition.spot.before(), "the entry that follows it");
    private static final Part<Addition, Node> ENTRY = Part.needed("entry", Shapes.NODE, Addition::entry, "what comes in");

    static final Shape<Addition> SHAPE = new RecordShape<>("addition", List.of(KEY, PHASE, AFTER, BEFORE, ENTRY),
            in -> new Addition(in.get(KEY), in.get(PHASE), new Spot(in.get(AFTER), in.get(BEFORE)), in.get(ENTRY)));
}
