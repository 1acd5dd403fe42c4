package io.sopwright.trace;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * An entry in the trace of a task.
 *
 * @param kind {@code note}, {@code done}, {@code undone}, {@code skipped}, {@code not applicable}, {@code file}, {@code item}, {@code item undone} or {@code given}
 * @param person the name of the one who did it
 */
@Introspected
public record EntryRow(EntryId id, String kind, String person, Instant at, String words) {

    /** The kind as a key. */
    public String key() {
        return kind.replace(' ', '_');
    }
}
