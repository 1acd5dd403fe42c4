package io.sopwright.phase;

import io.sopwright.schedule.PlannedPhase;
import java.util.List;
import java.util.Optional;

/**
 * A line of the picture: a phase as a band over its days, and the gates before it.
 *
 * @param stage the phase; empty for the end of the whole, before which there are only gates
 * @param gates from the left to the right
 */
public record Lane(Optional<Stage> stage, Scale scale, List<GateMark> gates) {

    /** Left of here words begin where the band does; right of it they end where it ends. */
    private static final double FAR = 50;

    public Lane {
        gates = List.copyOf(gates);
    }

    private Optional<PlannedPhase> days() {
        return stage.flatMap(Stage::days);
    }

    /** Whether there is a band. */
    public boolean hasBand() {
        return days().isPresent();
    }

    /** Where the band begins; where the first gate stands when there is none. */
    public double begin() {
        return days().map(phase -> scale.begin(phase.first())).orElseGet(() -> gates.getFirst().place());
    }

    /** Where the band ends. */
    public double end() {
        return days().map(phase -> scale.end(phase.last())).orElseGet(() -> gates.getLast().place());
    }

    /** How wide the band is, as an attribute. */
    public String width() {
        return Scale.percent(end() - begin());
    }

    /** How wide the finished part of it is, as an attribute: the share of the tasks, not of the days. */
    public String finished() {
        return Scale.percent((end() - begin()) * stage.map(Lane::share).orElse(0.0));
    }

    private static double share(Stage stage) {
        return stage.total() == 0 ? 1 : (double) stage.finished() / stage.total();
    }

    /** Where the band begins, as an attribute. */
    public String x() {
        return Scale.percent(begin());
    }

    /** Whether the words end with the band, where it lies on the right: else they begin with it. */
    public boolean isFar() {
        return begin() > FAR;
    }

    /** Where its words begin or end on a wide screen, as an attribute. */
    public String wordsX() {
        return Scale.percent(isFar() ? end() : begin());
    }

    /** Whether its days may still move. */
    public boolean isExpected() {
        return days().filter(PlannedPhase::expected).isPresent();
    }
}
