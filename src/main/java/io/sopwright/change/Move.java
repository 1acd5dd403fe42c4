package io.sopwright.change;

import io.sopwright.change.ProcessChanges.Located;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * An entry that stands elsewhere than in the template.
 *
 * @param phase the phase that a task joins; the one that it stands in when absent
 */
record Move(Located key, Optional<String> phase, Spot spot) {

    private static final Part<Move, Located> KEY = Part.needed("key", Located.SHAPE, Move::key, "the entry that moves");
    private static final Part<Move, Optional<String>> PHASE = Part.maybe("phase", Shapes.KEY, Move::phase,
            "the phase that the task joins");
    private static final Part<Move, Optional<String>> AFTER = Part.maybe("after", Shapes.KEY, move -> move.spot.after(),
            "the entry that it follows");
    private static final Part<Move, Optional<String>> BEFORE = Part.maybe("before", Shapes.KEY, move -> move.spot.before(),
            "the entry that follows it");

    static final Shape<Move> SHAPE = new RecordShape<>("move", List.of(KEY, PHASE, AFTER, BEFORE),
            in -> new Move(in.get(KEY), in.get(PHASE), new Spot(in.get(AFTER), in.get(BEFORE))));
}
