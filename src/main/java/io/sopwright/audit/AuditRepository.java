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
                request, previous_hash, hash
            from audit_entry
            where tenant_id = :tenantId
              and sequence > :after
              and sequence <= :until
            order by sequence
            limit :most
            """)
    List<TrailRow> after(TenantId tenantId, long after, long until, int most);

    @Query("""
            select sequence, hash
            from audit_head
            where tenant_id = :tenantId
            """)
    Optional<HeadRow> head(TenantId tenantId);

    /** How many entries stand behind the end of the trail. One statement sees both at the same moment. */
    @Query("""
            select count(*)
            from audit_entry e
            join audit_head h on h.tenant_id = e.tenant_id
            where e.tenant_id = :tenantId
              and e.sequence > h.sequence
            """)
    long beyond(TenantId tenantId);

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
