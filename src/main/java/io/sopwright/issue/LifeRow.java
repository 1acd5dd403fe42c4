package io.sopwright.issue;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.control.DocumentId;
import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;
import io.sopwright.document.State;
import io.sopwright.tenancy.MemberId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A version, as far as its life goes; locked until the transaction ends. */
@Introspected
record LifeRow(VersionId id, DocumentId documentId, int major, int minor, String state, @Nullable LocalDate effectiveOn,
        @Nullable MemberId submittedBy, @Nullable Sha256 source, @Nullable Sha256 logo, @Nullable Sha256 print) {

    State stands() {
        return State.valueOf(state.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether it is still being made, or waits for its day. */
    boolean isOpen() {
        return switch (stands()) {
            case DRAFT, IN_REVIEW, APPROVED -> true;
            case EFFECTIVE, SUPERSEDED, WITHDRAWN -> false;
        };
    }

    String number() {
        return major + "." + minor;
    }
}
