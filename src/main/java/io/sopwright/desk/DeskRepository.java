package io.sopwright.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.util.List;

/** What people have to do, from the rows of tasks. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeskRepository extends GenericRepository<DeskRow, TaskId> {

    String COLUMNS = """
            select t.id, t.onboarding_id, c.name client, t.kind, t.title, t.steps, m.name assignee, t.due_on, t.due_at, t.deadline,
                   t.expected, t.state, t.waits_for
            from task t
            join onboarding o on o.tenant_id = t.tenant_id and o.id = t.onboarding_id
            join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
            left join member m on m.tenant_id = t.tenant_id and m.id = t.assignee_id
            """;

    /** What one person has to do, the earliest first, what has no date last. */
    @Query(COLUMNS + """
            where t.tenant_id = :tenantId
              and t.assignee_id = :member
              and t.state in ('open', 'blocked')
              and o.state = 'active'
            order by case when t.due_on is null then 1 else 0 end, t.due_on, t.due_at, c.name, t.position
            limit :most
            """)
    List<DeskRow> of(TenantId tenantId, MemberId member, int most);

    /** What anybody has to do, clients too. */
    @Query(COLUMNS + """
            where t.tenant_id = :tenantId
              and t.state in ('open', 'blocked')
              and o.state = 'active'
            order by case when t.due_on is null then 1 else 0 end, t.due_on, t.due_at, c.name, t.position
            limit :most
            """)
    List<DeskRow> ofAll(TenantId tenantId, int most);

    /**
     * The same by id.
     *
     * @param member the number of a member; 0 for everybody
     */
    @Query(COLUMNS + """
            where t.tenant_id = :tenantId
              and t.id > :after
              and (:member = 0 or t.assignee_id = :member)
              and t.state in ('open', 'blocked')
              and o.state = 'active'
            order by t.id
            limit :most
            """)
    List<DeskRow> all(TenantId tenantId, long member, long after, int most);
}
