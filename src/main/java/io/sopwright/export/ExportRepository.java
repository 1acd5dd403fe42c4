package io.sopwright.export;

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

/** The rows of exports. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExportRepository extends GenericRepository<ExportRow, ExportId> {

    String COLUMNS = """
            select e.id, m.name person, e.asked_at, e.done, e.total, e.archive, b.length, e.finished_at
            from company_export e
            join member m on m.tenant_id = e.tenant_id and m.id = e.asked_by
            left join stored_blob b on b.tenant_id = e.tenant_id and b.sha256 = e.archive
            """;

    /** The newest first. */
    @Query(COLUMNS + """
            where e.tenant_id = :tenantId
            order by e.id desc
            limit 20
            """)
    List<ExportRow> all(TenantId tenantId);

    @Query(COLUMNS + """
            where e.tenant_id = :tenantId
              and e.id = :id
            """)
    Optional<ExportRow> find(TenantId tenantId, ExportId id);

    @Query("""
            insert into company_export (tenant_id, id, asked_by, asked_at, done, total)
            values (:tenantId, :id, :by, :at, 0, 0)
            """)
    void insert(TenantId tenantId, ExportId id, MemberId by, Instant at);

    @Query("""
            update company_export
            set done = :done,
                total = :total
            where tenant_id = :tenantId
              and id = :id
              and finished_at is null
            """)
    int progress(TenantId tenantId, ExportId id, int done, int total);

    /** Notes that the archive is whole; 1 if this call did it, else 0. */
    @Query("""
            update company_export
            set archive = :archive,
                finished_at = :at
            where tenant_id = :tenantId
              and id = :id
              and finished_at is null
            """)
    int finish(TenantId tenantId, ExportId id, Sha256 archive, Instant at);

    @Query("""
            delete from company_export
            where tenant_id = :tenantId
              and id = :id
            """)
    int delete(TenantId tenantId, ExportId id);
}
