package io.sopwright.exchange;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.client.ClientId;
import io.sopwright.client.ClientRow;
import io.sopwright.database.Sha256;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all of a company, in the order in which it came to be: lists are read on from where the last part ended. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExtractRepository extends GenericRepository<ClientRow, ClientId> {

    /**
     * A line that was ticked.
     *
     * @param position in the process's list for the task, from 0 on
     * @param person the key of who ticked it; none where nobody of the company did
     */
    @Introspected
    record Ticked(TaskId taskId, int position, boolean required, @Nullable String outcome, @Nullable String person,
            Instant moment) {}

    /** @param person the key of who wrote it */
    @Introspected
    record Written(TaskId taskId, String person, Instant moment, String words) {}

    /** @param person the key of who attached it */
    @Introspected
    record Attached(TaskId taskId, Sha256 sha256, String name, String evidence, String person, Instant moment) {}

    @Query("""
            select count(*)
            from client
            where tenant_id = :tenantId
            """)
    int countClients(TenantId tenantId);

    @Query("""
            select id, slug, name, kind, country, products, lock_version
            from client
            where tenant_id = :tenantId
              and id > :last
            order by id
            limit 200
            """)
    List<ClientRow> clients(TenantId tenantId, long last);

    @Query("""
            select id
            from onboarding
            where tenant_id = :tenantId
              and client_id = :client
            order by id
            limit 10000
            """)
    List<OnboardingId> onboardings(TenantId tenantId, ClientId client);

    @Query("""
            select i.task_id, i.position, i.required, i.outcome, m.handle person, i.ticked_at moment
            from item i
            join task t on t.tenant_id = i.tenant_id and t.id = i.task_id
            left join member m on m.tenant_id = i.tenant_id and m.id = i.ticked_by
            where i.tenant_id = :tenantId
              and t.onboarding_id = :onboarding
              and i.ticked_at is not null
            order by i.task_id, i.position
            limit 20000
            """)
    List<Ticked> items(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            select e.task_id, m.handle person, e.at moment, e.words
            from task_entry e
            join task t on t.tenant_id = e.tenant_id and t.id = e.task_id
            join member m on m.tenant_id = e.tenant_id and m.id = e.by_member
            where e.tenant_id = :tenantId
              and t.onboarding_id = :onboarding
              and e.kind = 'note'
            order by e.id
            limit 20000
            """)
    List<Written> notes(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            select a.task_id, a.sha256, a.name, a.evidence, m.handle person, a.added_at moment
            from attachment a
            join task t on t.tenant_id = a.tenant_id and t.id = a.task_id
            join member m on m.tenant_id = a.tenant_id and m.id = a.added_by
            where a.tenant_id = :tenantId
              and t.onboarding_id = :onboarding
            order by a.id
            limit 20000
            """)
    List<Attached> files(TenantId tenantId, OnboardingId onboarding);
}
