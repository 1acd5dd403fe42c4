package io.sopwright.trail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of checks of trails. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckRepository extends GenericRepository<CheckRow, CheckId> {

    @Query("""
            insert into trail_check (tenant_id, id, asked_by, asked_at)
            values (:tenantId, :id, :by, :at)
            """)
    void insert(TenantId tenantId, CheckId id, MemberId by, Instant at);

    @Query("""
            update trail_check
            set checked_at = :at,
                entries = :entries,
                fault = :fault
            where tenant_id = :tenantId
              and id = :id
              and checked_at is null
            """)
    int done(TenantId tenantId, CheckId id, Instant at, long entries, @Nullable String fault);

    @Query("""
            select c.id, m.name asker, c.asked_at, c.checked_at, c.entries, c.fault
            from trail_check c
            join member m on m.tenant_id = c.tenant_id and m.id = c.asked_by
            where c.tenant_id = :tenantId
            order by c.id desc
            limit 1
            """)
    Optional<CheckRow> newest(TenantId tenantId);
}
