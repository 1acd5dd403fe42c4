package io.sopwright.identity;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param agent what the browser calls itself
 * @param seenAt when it was last used, to the minute
 */
@Introspected
public record Session(SessionId id, PersonId personId, String agent, Instant createdAt, Instant seenAt) {

    /** The browser as people call it: {@code Firefox · Windows}. */
    public String browser() {
        return BrowserName.of(agent);
    }
}
