package io.sopwright.control;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of versions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRepository extends GenericRepository<VersionRow, VersionId> {

    String ROWS = """
            select v.id, v.document_id, v.major, v.minor, v.state, v.template_release, v.effective_on, v.note, v.lock_version,
                c.handle author, c.name author_name, v.created_at, v.changed_at, v.submitted_by, v.submitted_at,
                a.name approver_name, v.decided_at, v.decision, v.ended_at, v.source, v.page, v.print
            from document_version v
            join member c on c.tenant_id = v.tenant_id and c.id = v.created_by
            left join member a on a.tenant_id = v.tenant_id and a.id = v.approver_id
            """;

    @Query(ROWS + """
            where v.tenant_id = :tenantId
              and v.id > :after
            order by v.id
            limit :most
            """)
    List<VersionRow> all(TenantId tenantId, long after, int most);

    @Query(ROWS + """
            where v.tenant_id = :tenantId
              and v.document_id = :document
            order by v.major desc, v.minor desc
            limit 1000
            """)
    List<VersionRow> of(TenantId tenantId, DocumentId document);

    @Query(ROWS + """
            where v.tenant_id = :tenantId
              and v.id = :id
            """)
    Optional<VersionRow> find(TenantId tenantId, VersionId id);

    /** The draft of a document, which nobody else can submit or change until the transaction ends. */
    @Query("""
            select id
            from document_version
            where tenant_id = :tenantId
              and document_id = :document
              and slot = 'open'
              and state = 'draft'
            for update
            """)
    Optional<VersionId> lockDraft(TenantId tenantId, DocumentId document);

    @Query("""
            select text_changes, process_changes
            from document_version
            where tenant_id = :tenantId
              and id = :id
            """)
    ContentRow content(TenantId tenantId, VersionId id);

    @Query("""
            insert into document_version (tenant_id, id, document_id, major, minor, state, slot, template_release, note,
                text_changes, process_changes, lock_version, created_by, created_at, changed_by, changed_at)
            values (:tenantId, :id, :document, :major, :minor, 'draft', 'open', :release, :note, :textChanges, :processChanges, 0,
                :by, :at, :by, :at)
            """)
    void insertDraft(TenantId tenantId, VersionId id, DocumentId document, int major, int minor, String release, String note,
            String textChanges, String processChanges, MemberId by, Instant at);

    /** Changes what a draft says that was not changed since it was read; 1 if so, else 0. */
    @Query("""
            update document_version
            set text_changes = :textChanges,
                lock_version = lock_version + 1,
                changed_by = :by,
                changed_at = :at
            where tenant_id = :tenantId
              and id = :id
              and state = 'draft'
              and lock_version = :read
            """)
    int changeText(TenantId tenantId, VersionId id, long read, String textChanges, MemberId by, Instant at);

    /** Changes what a draft does that was not changed since it was read; 1 if so, else 0. */
    @Query("""
            update document_version
            set process_changes = :processChanges,
                lock_version = lock_version + 1,
                changed_by = :by,
                changed_at = :at
            where tenant_id = :tenantId
              and id = :id
              and state = 'draft'
              and lock_version = :read
            """)
    int changeProcess(TenantId tenantId, VersionId id, long read, String processChanges, MemberId by, Instant at);

    /** Notes who worked on a draft last; what it says elsewhere may be edited on. */
    @Query("""
            update document_version
            set changed_by = :by,
                changed_at = :at
            where tenant_id = :tenantId
              and id = :id
            """)
    int touch(TenantId tenantId, VersionId id, MemberId by, Instant at);
}
