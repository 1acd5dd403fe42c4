package io.sopwright.identity;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A session that is not over, and whose it is. */
@Introspected
record OpenSession(SessionId sessionId, Instant seenAt, PersonId personId, String email, String name) {

    SignedIn visitor() {
        return new SignedIn(personId, email, name, sessionId);
    }
}
