package io.sopwright.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.control.VersionId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.util.List;

/** What people have to do with documents, from the rows of versions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaperRepository extends GenericRepository<PaperRow, VersionId> {

    String COLUMNS = """
            select v.id, v.document_id, d.number, d.title, v.major, v.minor, v.state, o.name other, v.effective_on
            """;

    /** What was laid before somebody as an approver, the oldest first. */
    @Query(COLUMNS + """
            from document_approver a
            join document d on d.tenant_id = a.tenant_id and d.id = a.document_id
            join document_version v on v.tenant_id = a.tenant_id and v.document_id = a.document_id
            left join member o on o.tenant_id = v.tenant_id and o.id = v.submitted_by
            where a.tenant_id = :tenantId
              and a.member_id = :member
              and v.slot = 'open'
              and v.state = 'in review'
            order by v.submitted_at, d.number
            limit 200
            """)
    List<PaperRow> forApproval(TenantId tenantId, MemberId member);

    /** What was approved and waits for its day, for the owner of the document. */
    @Query(COLUMNS + """
            from document d
            join document_version v on v.tenant_id = d.tenant_id and v.document_id = d.id
            left join member o on o.tenant_id = v.tenant_id and o.id = v.approver_id
            where d.tenant_id = :tenantId
              and d.owner_id = :member
              and v.slot = 'open'
              and v.state = 'approved'
            order by v.effective_on, d.number
            limit 200
            """)
    List<PaperRow> forTheirDay(TenantId tenantId, MemberId member);

    /** The drafts that an approver sent back to those who began them. */
    @Query(COLUMNS + """
            from document_version v
            join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
            join member o on o.tenant_id = v.tenant_id and o.id = v.approver_id
            where v.tenant_id = :tenantId
              and v.created_by = :member
              and v.slot = 'open'
              and v.state = 'draft'
            order by v.decided_at, d.number
            limit 200
            """)
    List<PaperRow> sentBack(TenantId tenantId, MemberId member);
}
