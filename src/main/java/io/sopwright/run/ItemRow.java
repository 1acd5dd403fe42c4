package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line to tick within a task.
 *
 * @param position its place in the process's list for the task
 * @param required whether the task can close without it
 * @param outcome what was written down
 * @param passed whether that is good enough; nothing where a tick says all
 * @param ticker the name of the one who ticked it
 */
@Introspected
public record ItemRow(ItemId id, TaskId taskId, int position, String title, boolean required, @Nullable String outcome,
        @Nullable Boolean passed, @Nullable String ticker, @Nullable Instant tickedAt) {

    /** Whether it was ticked. */
    public boolean isTicked() {
        return tickedAt != null;
    }

    /** Whether what was written down is not good enough. */
    public boolean isFailed() {
        return Boolean.FALSE.equals(passed);
    }
}
