package io.sopwright.client;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a client's side.
 *
 * @param email where mail reaches them; nothing when nobody said
 * @param roles keys of the roles of processes that they hold, as {@link Texts}
 * @param lockVersion how often it was changed
 */
@Introspected
public record ContactRow(ContactId id, ClientId clientId, String name, @Nullable String email, String roles, long lockVersion) {

    /** The keys of the roles of processes that they hold. */
    public List<String> holds() {
        return Texts.read(roles);
    }
}
