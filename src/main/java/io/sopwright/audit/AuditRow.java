package io.sopwright.audit;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail.
 *
 * @param sequence 1 for the first of a company
 * @param actor who did it; none for what the program does by itself
 * @param changes as JSON, parts in the order in which they were told
 * @param request the id of the request, by which the log tells more
 */
@Introspected
public record AuditRow(TenantId tenantId, long sequence, Instant at, @Nullable MemberId actor, String actorName, String action,
        String subjectKind, long subjectId, String subjectName, String changes, String reason, String request) {}
