package io.sopwright.issue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.control.DocumentId;
import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of versions, as far as their life goes. Each step names the state that it starts from, and reports whether it was so. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LifeRepository extends GenericRepository<LifeRow, VersionId> {

    @Query("""
            select id, document_id, major, minor, state, effective_on, submitted_by, source, logo, print
            from document_version
            where tenant_id = :tenantId
              and id = :id
            for update
            """)
    Optional<LifeRow> lock(TenantId tenantId, VersionId id);

    @Query("""
            select id, document_id, major, minor, state, effective_on, submitted_by, source, logo, print
            from document_version
            where tenant_id = :tenantId
              and document_id = :document
            order by major desc, minor desc
            limit 1000
            """)
    List<LifeRow> of(TenantId tenantId, DocumentId document);

    @Query("""
            update document_version
            set state = 'in review',
                major = :major,
                minor = :minor,
                note = :note,
                effective_on = :effectiveOn,
                submitted_by = :by,
                submitted_at = :at,
                source = :source,
                page = :page,
                logo = :logo,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
              and state = 'draft'
              and lock_version = :read
            """)
    int submit(TenantId tenantId, VersionId id, long read, int major, int minor, String note, LocalDate effectiveOn, MemberId by,
            Instant at, Sha256 source, Sha256 page, @Nullable Sha256 logo);

    @Query("""
            update document_version
            set state = 'draft',
                submitted_by = null,
                submitted_at = null,
                source = null,
                page = null,
                logo = null,
                approver_id = :by,
                decided_at = :at,
                decision = :reason,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
              and state = 'in review'
            """)
    int reopen(TenantId tenantId, VersionId id, @Nullable MemberId by, Instant at, String reason);

    @Query("""
            update document_version
            set state = 'approved',
                approver_id = :by,
                decided_at = :at,
                decision = ''
            where tenant_id = :tenantId
              and id = :id
              and state = 'in review'
            """)
    int approve(TenantId tenantId, VersionId id, MemberId by, Instant at);

    @Query("""
            update document_version
            set state = 'superseded',
                slot = null,
                ended_at = :at
            where tenant_id = :tenantId
              and document_id = :document
              and state = 'effective'
            """)
    int supersede(TenantId tenantId, DocumentId document, Instant at);

    @Query("""
            update document_version
            set state = 'effective',
                slot = 'effective'
            where tenant_id = :tenantId
              and id = :id
              and state = 'approved'
            """)
    int bringIntoForce(TenantId tenantId, VersionId id);

    @Query("""
            update document_version
            set state = 'withdrawn',
                slot = null,
                ended_at = :at,
                decision = :reason
            where tenant_id = :tenantId
              and id = :id
              and state = 'effective'
            """)
    int withdraw(TenantId tenantId, VersionId id, Instant at, String reason);

    @Query("""
            update document_version
            set print = :print
            where tenant_id = :tenantId
              and id = :id
              and print is null
            """)
    int keepPrint(TenantId tenantId, VersionId id, Sha256 print);

    @Query("""
            insert into document_version (tenant_id, id, document_id, major, minor, state, slot, template_release, note,
                text_changes, process_changes, lock_version, created_by, created_at, changed_by, changed_at)
            select tenant_id, :id, document_id, :major, :minor, 'draft', 'open', template_release, '', text_changes,
                process_changes, 0, :by, :at, :by, :at
            from document_version
            where tenant_id = :tenantId
              and id = :base
            """)
    int copyAsDraft(TenantId tenantId, VersionId base, VersionId id, int major, int minor, MemberId by, Instant at);

    @Query("""
            insert into document_answer (tenant_id, version_id, field, texts, answered_by, answered_at)
            select tenant_id, :id, field, texts, answered_by, answered_at
            from document_answer
            where tenant_id = :tenantId
              and version_id = :base
            """)
    int copyAnswers(TenantId tenantId, VersionId base, VersionId id);

    @Query("""
            select logo
            from tenant
            where id = :tenantId
            """)
    Optional<Sha256> logo(TenantId tenantId);

    @Query("""
            update document_version
            set state = :state,
                slot = :slot,
                effective_on = :effectiveOn,
                submitted_at = :at,
                source = :source,
                page = :page,
                logo = :logo
            where tenant_id = :tenantId
              and id = :id
              and state = 'draft'
            """)
    int settle(TenantId tenantId, VersionId id, String state, @Nullable String slot, LocalDate effectiveOn, Instant at,
            Sha256 source,
            Sha256 page, @Nullable Sha256 logo);
}
