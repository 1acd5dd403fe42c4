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

/** The rows of documents, their numbers and their approvers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DocumentRepository extends GenericRepository<DocumentRow, DocumentId> {

    @Query("""
            select d.id, d.slug, d.number, d.title, d.template, d.owner_id, m.handle owner, m.name owner_name, d.created_at
            from document d
            join member m on m.tenant_id = d.tenant_id and m.id = d.owner_id
            where d.tenant_id = :tenantId
              and d.id > :after
            order by d.id
            limit :most
            """)
    List<DocumentRow> all(TenantId tenantId, long after, int most);

    @Query("""
            select d.id, d.slug, d.number, d.title, d.template, d.owner_id, m.handle owner, m.name owner_name, d.created_at
            from document d
            join member m on m.tenant_id = d.tenant_id and m.id = d.owner_id
            where d.tenant_id = :tenantId
              and d.id = :id
            """)
    Optional<DocumentRow> find(TenantId tenantId, DocumentId id);

    @Query("""
            select count(*)
            from document
            where tenant_id = :tenantId
              and slug = :slug
            """)
    int countSlug(TenantId tenantId, String slug);

    @Query("""
            insert into document (tenant_id, id, slug, number, title, template, owner_id, created_at)
            values (:tenantId, :id, :slug, :number, :title, :template, :ownerId, :at)
            """)
    void insert(TenantId tenantId, DocumentId id, String slug, String number, String title, String template, MemberId ownerId,
            Instant at);

    /** Takes the next number of a prefix and keeps others waiting for theirs until the transaction ends: there are no gaps. */
    @Query("""
            insert into document_number (tenant_id, prefix, last_number)
            values (:tenantId, :prefix, 1)
            on duplicate key update last_number = last_number + 1
            """)
    void advance(TenantId tenantId, String prefix);

    @Query("""
            select last_number
            from document_number
            where tenant_id = :tenantId
              and prefix = :prefix
            """)
    int lastNumber(TenantId tenantId, String prefix);

    @Query("""
            select a.member_id, m.handle, m.name
            from document_approver a
            join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
            where a.tenant_id = :tenantId
              and a.document_id = :document
            order by a.position
            limit 100
            """)
    List<ApproverRow> approvers(TenantId tenantId, DocumentId document);

    @Query("""
            insert into document_approver (tenant_id, document_id, position, member_id)
            values (:tenantId, :document, :position, :member)
            """)
    void addApprover(TenantId tenantId, DocumentId document, int position, MemberId member);

    @Query("""
            delete from document_approver
            where tenant_id = :tenantId
              and document_id = :document
            """)
    int removeApprovers(TenantId tenantId, DocumentId document);

    /** Those who may approve, in the order of the company's list. */
    @Query("""
            select id member_id, handle, name
            from member
            where tenant_id = :tenantId
              and left_at is null
              and access in ('owner', 'admin', 'approver')
            order by position
            limit 500
            """)
    List<ApproverRow> candidates(TenantId tenantId);

    /** Numbers of a prefix go on after this one, unless they are past it. */
    @Query("""
            insert into document_number (tenant_id, prefix, last_number)
            values (:tenantId, :prefix, :number)
            on duplicate key update last_number = greatest(last_number, :number)
            """)
    void countOn(TenantId tenantId, String prefix, int number);
}
