package io.sopwright.identity;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email where mail reaches them, in small letters; also their name at sign-in
 * @param password as {@link Passwords} keeps it; none before the invitation was accepted
 * @param confirmedAt when they showed that mail to the address reaches them; none before
 */
@Introspected
public record Person(PersonId id, String email, String name, @Nullable String password, @Nullable Instant confirmedAt) {

    /** Whether the address is known to be theirs. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
