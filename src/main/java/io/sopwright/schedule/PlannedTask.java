package io.sopwright.schedule;

import io.sopwright.process.Item;
import io.sopwright.process.Phase;
import io.sopwright.process.Task;
import java.util.List;
import java.util.Optional;

/**
 * A task as one run has it.
 *
 * @param title what is done; says for which product and which time, where there are several
 * @param items the lines to tick that apply
 * @param due empty when the event that it counts from is neither known nor planned
 */
public record PlannedTask(Phase phase, Task task, String title, List<Item> items, Optional<PlannedDue> due) {

    public PlannedTask {
        items = List.copyOf(items);
    }
}
