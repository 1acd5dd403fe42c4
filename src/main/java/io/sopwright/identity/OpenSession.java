package io.sopwright.identity;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session that is not over, and whose it is. */
@Introspected
record OpenSession(SessionId sessionId, Instant seenAt, PersonId personId, String email, String name,
        @Nullable Instant confirmedAt) {

    SignedIn visitor() {
        return new SignedIn(personId, email, name, confirmedAt != null, sessionId);
    }
}
