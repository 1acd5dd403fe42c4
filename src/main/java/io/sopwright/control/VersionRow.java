package io.sopwright.control;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import io.sopwright.document.State;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document, without what it says.
 *
 * @param state as the database writes it: {@code in review}
 * @param templateRelease the release of the template that it is made from
 * @param effectiveOn the day from which it is in force, in the company's zone; none while that is open
 * @param note what changed, in words
 * @param lockVersion how often its text, its process or its facts were changed
 * @param author the key of the person who began it, in files
 * @param decision why it was declined or withdrawn
 * @param source what it was frozen as: all that it is made of; none for a draft
 * @param page its page, frozen
 * @param print its print, once there is one
 */
@Introspected
public record VersionRow(VersionId id, DocumentId documentId, int major, int minor, String state, String templateRelease,
        @Nullable LocalDate effectiveOn, String note, long lockVersion, String author, String authorName, Instant createdAt,
        Instant changedAt, @Nullable MemberId submittedBy, @Nullable Instant submittedAt, @Nullable String approverName,
        @Nullable Instant decidedAt, @Nullable String decision, @Nullable Instant endedAt, @Nullable Sha256 source,
        @Nullable Sha256 page, @Nullable Sha256 print) {

    /** Major and minor: {@code 1.2}. */
    public String number() {
        return major + "." + minor;
    }

    /** Where it stands. */
    public State stands() {
        return State.valueOf(state.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
