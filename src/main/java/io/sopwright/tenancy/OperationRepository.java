package io.sopwright.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.Optional;

/** The rows of operations that were carried out. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OperationRepository extends GenericRepository<Membership, MemberId> {

    @Query("""
            select outcome
            from operation
            where tenant_id = :tenantId
              and id = :id
            """)
    Optional<String> outcome(TenantId tenantId, long id);

    @Query("""
            insert into operation (tenant_id, id, done_at, outcome)
            values (:tenantId, :id, :at, :outcome)
            """)
    void insert(TenantId tenantId, long id, Instant at, String outcome);

    @AcrossTenants("takes away what nobody sends again")
    @Query("""
            delete from operation
            where done_at < :before
            """)
    int sweep(Instant before);
}
