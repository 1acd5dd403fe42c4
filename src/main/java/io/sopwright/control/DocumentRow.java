package io.sopwright.control;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;

/**
 * A document.
 *
 * @param slug its name in files
 * @param number never used again: {@code OPS-001}
 * @param template the id of the template that was adopted
 * @param owner the owner's key in files
 * @param ownerName the owner's name
 */
@Introspected
public record DocumentRow(DocumentId id, String slug, String number, String title, String template, MemberId ownerId,
        String owner, String ownerName, Instant createdAt) {}
