package io.sopwright.schedule;

import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import java.util.List;

/**
 * A gate as one run has it.
 *
 * @param needs those that apply, at least one: a need for a task that does not apply to the run counts as fulfilled
 */
public record PlannedGate(Gate gate, List<Need> needs) {

    public PlannedGate {
        needs = List.copyOf(needs);
    }
}
