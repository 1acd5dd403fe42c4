package io.sopwright.process;

import io.sopwright.notation.Notation;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * A point that is passed only when conditions hold.
 *
 * @param key its stable name
 * @param title the rule in words
 * @param clause the clause that says so
 * @param blocks the phase or task that it guards, or {@link #COMPLETION}
 * @param strength whether it stops people or warns them
 * @param needs what must hold: all that apply to a run, and a need for a task that does not apply counts as fulfilled
 * @param otherwise where to go when it does not
 */
public record Gate(String key, String title, Optional<String> clause, String blocks, Strength strength, List<Need> needs,
        Optional<Otherwise> otherwise) {

    /** What a gate guards that stands after all phases. */
    public static final String COMPLETION = "completion";

    private static final Part<Gate, String> KEY = Part.needed("key", Shapes.KEY, Gate::key, "the stable name of the gate");
    private static final Part<Gate, String> TITLE = Part.needed("title", Shapes.TEXT, Gate::title, "the rule in words");
    private static final Part<Gate, Optional<String>> CLAUSE = Part.maybe("clause", Notation.CLAUSE, Gate::clause,
            "the clause that says so");
    private static final Part<Gate, String> BLOCKS = Part.needed("blocks", Shapes.KEY, Gate::blocks,
            "the phase or task that it guards, or completion");
    private static final Part<Gate, Strength> STRENGTH = Part.optional("strength", Strength.SHAPE, Gate::strength, Strength.BLOCK,
            "block or warn");
    private static final Part<Gate, List<Need>> NEEDS = Part.list("needs", Need.SHAPE, Gate::needs, "what must hold");
    private static final Part<Gate, Optional<Otherwise>> OTHERWISE = Part.maybe("otherwise", Otherwise.SHAPE, Gate::otherwise,
            "where to go when it does not");

    static final Shape<Gate> SHAPE = new RecordShape<>("gate", List.of(KEY, TITLE, CLAUSE, BLOCKS, STRENGTH, NEEDS, OTHERWISE),
            in -> new Gate(in.get(KEY), in.get(TITLE), in.get(CLAUSE), in.get(BLOCKS), in.get(STRENGTH), in.get(NEEDS),
                    in.get(OTHERWISE)));

    public Gate {
        needs = List.copyOf(needs);
    }
}
