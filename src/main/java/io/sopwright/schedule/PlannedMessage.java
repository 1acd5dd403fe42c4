package io.sopwright.schedule;

import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import io.sopwright.process.Communication;
import java.util.Optional;

/**
 * A row of the communication plan as one run has it.
 *
 * @param row who tells whom, and how
 */
public record PlannedMessage(Communication row, String title, Optional<Turn> turn, Optional<PlannedDue> due) implements Planned {

    @Override
    public String key() {
        return row.key();
    }

    @Override
    public Optional<String> clause() {
        return row.clause();
    }

    @Override
    public String role() {
        return row.from();
    }

    @Override
    public Optional<Deadline> rule() {
        return row.due();
    }

    @Override
    public Optional<Recurrence> repeats() {
        return row.repeats();
    }
}
