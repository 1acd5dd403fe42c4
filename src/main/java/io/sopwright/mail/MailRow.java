package io.sopwright.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was written down.
 *
 * @param body empty once it was sent, so that no code in it is kept; where mail stays here for a demonstration it is kept
 * @param sentAt none while it waits
 * @param attempts how often its delivery was begun
 */
@Introspected
public record MailRow(MailId id, String recipient, String subject, String body, Instant createdAt, @Nullable Instant sentAt,
        int attempts) {}
