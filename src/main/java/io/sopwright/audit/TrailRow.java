package io.sopwright.audit;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept: linked to the one before. Its parts are those of {@link AuditRow}.
 *
 * @param previousHash the hash of the entry before; {@link Sha256#ZERO} in the first
 * @param hash of this entry and all before
 */
@Introspected
public record TrailRow(TenantId tenantId, long sequence, Instant at, @Nullable MemberId actor, String actorName, String action,
        String subjectKind, long subjectId, String subjectName, String changes, String reason, String request,
        Sha256 previousHash,
        Sha256 hash) {

    /** What it says, without its links. */
    public AuditRow entry() {
        return new AuditRow(tenantId, sequence, at, actor, actorName, action, subjectKind, subjectId, subjectName, changes,
                reason, request);
    }

    static TrailRow of(AuditRow row, Sha256 previousHash, Sha256 hash) {
        return new TrailRow(row.tenantId(), row.sequence(), row.at(), row.actor(), row.actorName(), row.action(),
                row.subjectKind(), row.subjectId(), row.subjectName(), row.changes(), row.reason(), row.request(), previousHash,
                hash);
    }
}
