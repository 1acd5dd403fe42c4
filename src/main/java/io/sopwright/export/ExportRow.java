package io.sopwright.export;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export that somebody asked for.
 *
 * @param person the name of who did
 * @param done how many documents and clients are written
 * @param total of so many; 0 before it begins
 * @param archive the ZIP, once it is whole
 * @param length of the ZIP, in bytes
 */
@Introspected
public record ExportRow(ExportId id, String person, Instant askedAt, int done, int total, @Nullable Sha256 archive,
        @Nullable Long length, @Nullable Instant finishedAt) {

    /** Whether it can be fetched. */
    public boolean isFinished() {
        return finishedAt != null;
    }
}
