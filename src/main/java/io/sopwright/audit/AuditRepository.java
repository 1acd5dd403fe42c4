package io.sopwright.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the trail: added and read, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<AuditRow, Long> {

    @Query("""
            select sequence
            from audit_head
            where tenant_id = :tenantId
            for update
            """)
    Optional<Long> lock(TenantId tenantId);

    @Query("""
            select hash
            from audit_head
            where tenant_id = :tenantId
            """)
    Sha256 lastHash(TenantId tenantId);

    @Query("""
            insert into audit_head (tenant_id, sequence, hash)
            values (:tenantId, 0, :hash)
            """)
    void begin(TenantId tenantId, Sha256 hash);

    @Query("""
            update audit_head
            set sequence = :sequence,
                hash = :hash
            where tenant_id = :tenantId
            """)
    int advance(TenantId tenantId, long sequence, Sha256 hash);

    @Query("""
            insert into audit_entry (tenant_id, sequence, at, actor, actor_name, action, subject_kind, subject_id, subject_name,
                changes, reason, request, previous_hash, hash)
            values (:tenantId, :sequence, :at, :actor, :actorName, :action, :subjectKind, :subjectId, :subjectName,
                :changes, :reason, :request, :previousHash, :hash)
            """)
    void insert(TenantId tenantId, long sequence, Instant at, @Nullable MemberId actor, String actorName, String action,
            String subjectKind, long subjectId, String subjectName, String changes, String reason, String request,
            Sha256 previousHash, Sha256 hash);

    @Query("""
            select tenant_id, sequence, at, actor, actor_name, action, subject_kind, subject_id, subject_name, changes, reason,
                request
            from audit_entry
            where tenant_id = :tenantId
              and sequence < :before
            order by sequence desc
            limit :most
            """)
    List<AuditRow> before(TenantId tenantId, long before, int most);

    @Query("""
            select sequence, at, actor, actor_name, action, subject_kind, subject_id, subject_name, changes, reason, request,
                previous_hash, hash
            from audit_entry
            where tenant_id = :tenantId
              and sequence > :last
            order by sequence
            limit 1000
            """)
    List<TrailRow> after(TenantId tenantId, long last);

    @Query("""
            select tenant_id, sequence, at, actor, actor_name, action, subject_kind, subject_id, subject_name, changes, reason,
                request
            from audit_entry
            where tenant_id = :tenantId
              and subject_kind = :kind
              and subject_id = :subject
            order by sequence desc
            limit 500
            """)
    List<AuditRow> of(TenantId tenantId, String kind, long subject);
}
