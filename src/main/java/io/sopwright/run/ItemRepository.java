package io.sopwright.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.TenantId;
import java.util.List;

/** The rows of items, as far as plans make them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRepository extends GenericRepository<ItemRow, ItemId> {

    @Query("""
            select i.id, i.task_id, i.position, i.title, i.required, i.outcome, i.passed, m.name ticker, i.ticked_at
            from item i
            join task t on t.tenant_id = i.tenant_id and t.id = i.task_id
            left join member m on m.tenant_id = i.tenant_id and m.id = i.ticked_by
            where i.tenant_id = :tenantId
              and t.onboarding_id = :onboarding
            order by i.position
            limit 10000
            """)
    List<ItemRow> of(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            insert into item (tenant_id, id, task_id, position, title, required)
            values (:tenantId, :id, :task, :position, :title, :required)
            """)
    void insert(TenantId tenantId, ItemId id, TaskId task, int position, String title, boolean required);

    /** Takes an item away that nobody ticked; 1 if so, else 0. */
    @Query("""
            delete from item
            where tenant_id = :tenantId
              and id = :id
              and ticked_at is null
            """)
    int delete(TenantId tenantId, ItemId id);
}
