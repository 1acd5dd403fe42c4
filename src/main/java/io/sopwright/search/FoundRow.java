package io.sopwright.search;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A task, a contact or a colleague, by its words.
 *
 * @param id of the thing itself
 * @param clientId of its client; none for a colleague
 * @param client the name of the client; of a colleague, what they are
 */
@Introspected
record FoundRow(long id, String name, @Nullable ClientId clientId, @Nullable String client) {}
