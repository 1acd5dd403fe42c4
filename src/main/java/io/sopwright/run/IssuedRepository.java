package io.sopwright.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.control.VersionId;
import io.sopwright.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/** The rows of versions that were issued. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface IssuedRepository extends GenericRepository<IssuedRow, VersionId> {

    @Query("""
            select v.id, d.number, d.title, v.major, v.minor, v.source
            from document_version v
            join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
            where v.tenant_id = :tenantId
              and v.state = 'effective'
            order by d.number
            limit 500
            """)
    List<IssuedRow> effective(TenantId tenantId);

    @Query("""
            select v.id, d.number, d.title, v.major, v.minor, v.source
            from document_version v
            join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
            where v.tenant_id = :tenantId
              and v.id = :id
              and v.state in ('effective', 'superseded', 'withdrawn')
            """)
    Optional<IssuedRow> find(TenantId tenantId, VersionId id);
}
