package io.sopwright.schedule;

import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.process.Item;
import io.sopwright.process.Phase;
import io.sopwright.process.Task;
import java.util.List;
import java.util.Optional;

/**
 * A task as one run has it.
 *
 * @param product the key of the product that it is done for; empty when it is done for all
 * @param items the lines to tick that apply
 */
public record PlannedTask(Phase phase, Task task, String product, String title, List<Item> items, Optional<Turn> turn,
        Optional<PlannedDue> due)
        implements
            Planned {

    public PlannedTask {
        items = List.copyOf(items);
    }

    @Override
    public String key() {
        return task.key();
    }

    @Override
    public Optional<String> clause() {
        return task.clause();
    }

    @Override
    public String role() {
        return task.role();
    }

    @Override
    public Optional<Deadline> rule() {
        return task.due();
    }

    @Override
    public Optional<Recurrence> repeats() {
        return task.repeats();
    }
}
