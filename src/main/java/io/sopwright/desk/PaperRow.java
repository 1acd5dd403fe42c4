package io.sopwright.desk;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.control.DocumentId;
import io.sopwright.control.VersionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that waits for somebody, or for its day.
 *
 * @param state as the database writes it
 * @param other who submitted it, or sent it back; none when that is not known
 * @param effectiveOn the day from which it is in force
 */
@Introspected
record PaperRow(VersionId id, DocumentId documentId, String number, String title, int major, int minor, String state,
        @Nullable String other, @Nullable LocalDate effectiveOn) {}
