package io.sopwright.search;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.TenantId;
import java.util.List;

/** The rows of what is searched and has no list of its own. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchRepository extends GenericRepository<FoundRow, Long> {

    /** What is to be done in onboardings that go on, the earliest first. */
    @Query("""
            select t.id, t.title name, c.id client_id, c.name client
            from task t
            join onboarding o on o.tenant_id = t.tenant_id and o.id = t.onboarding_id
            join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
            where t.tenant_id = :tenantId
              and t.state in ('open', 'blocked')
              and o.state = 'active'
            order by case when t.due_on is null then 1 else 0 end, t.due_on, t.id
            limit 5000
            """)
    List<FoundRow> tasks(TenantId tenantId);

    /** The people at clients. */
    @Query("""
            select k.id, k.name, c.id client_id, c.name client
            from contact k
            join client c on c.tenant_id = k.tenant_id and c.id = k.client_id
            where k.tenant_id = :tenantId
            order by c.name, k.position
            limit 5000
            """)
    List<FoundRow> contacts(TenantId tenantId);

    /** Those who belong to the company. */
    @Query("""
            select id, name, null client_id, title client
            from member
            where tenant_id = :tenantId
              and left_at is null
            order by position, id
            limit 2000
            """)
    List<FoundRow> people(TenantId tenantId);
}
