package io.sopwright.phase;

import io.sopwright.run.Obstacles.GateState;
import java.time.LocalDate;

/**
 * A gate in the picture.
 *
 * @param day when what it guards begins or is due
 * @param place where it stands, 0 to 100
 * @param shift how far it is moved aside from others at that place, in pixels
 */
public record GateMark(GateState gate, LocalDate day, double place, int shift) {

    /** Where it stands, as an attribute. */
    public String x() {
        return Scale.percent(place);
    }

    /** What it says, as the key of a word: {@code open}, {@code shut} or {@code warns}. */
    public String state() {
        return gate.isOpen() ? "open" : gate.blocks() ? "shut" : "warns";
    }
}
