package io.sopwright.schedule;

import java.util.List;

/**
 * A process laid out for one run.
 *
 * @param tasks those that apply, in the order of the process; one that is repeated within the plan, or done for each product, stands there once for each
 * @param messages the rows of the communication plan that apply and have a date or a rhythm, in the same way
 * @param gates those that guard something which applies, and need something which applies
 * @param phases those of which the days are known or planned, in the order of the process
 */
public record Plan(List<PlannedTask> tasks, List<PlannedMessage> messages, List<PlannedGate> gates, List<PlannedPhase> phases) {

    public Plan {
        tasks = List.copyOf(tasks);
        messages = List.copyOf(messages);
        gates = List.copyOf(gates);
        phases = List.copyOf(phases);
    }
}
