package io.sopwright.task;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.run.ItemId;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rows of tasks and items, as far as people tick them and give them to each other. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CompletionRepository extends GenericRepository<TaskRow, TaskId> {

    /** Closes a task unless someone was faster; 1 if this call did it, else 0. */
    @Query("""
            update task
            set state = :state,
                completed_by = :by,
                completed_at = :at,
                reason = :reason
            where tenant_id = :tenantId
              and id = :id
              and state in ('open', :from)
            """)
    int close(TenantId tenantId, TaskId id, String from, String state, MemberId by, Instant at, String reason);

    /** Opens a task that somebody closed; 1 if this call did it, else 0. */
    @Query("""
            update task
            set state = 'open',
                waits_for = '',
                completed_by = null,
                completed_at = null,
                reason = ''
            where tenant_id = :tenantId
              and id = :id
              and (state in ('done', 'skipped') or (state = 'not applicable' and completed_by is not null))
            """)
    int open(TenantId tenantId, TaskId id);

    /** Gives a task that is not closed to somebody, or back to its role; 1 if so, else 0. */
    @Query("""
            update task
            set given_to = :givenTo,
                assignee_id = :assigneeId
            where tenant_id = :tenantId
              and id = :id
              and state in ('open', 'blocked')
            """)
    int give(TenantId tenantId, TaskId id, @Nullable MemberId givenTo, @Nullable MemberId assigneeId);

    /** Ticks an item unless someone was faster; 1 if this call did it, else 0. */
    @Query("""
            update item
            set outcome = :outcome,
                passed = :passed,
                ticked_by = :by,
                ticked_at = :at
            where tenant_id = :tenantId
              and id = :id
              and ticked_at is null
            """)
    int tick(TenantId tenantId, ItemId id, @Nullable String outcome, @Nullable Boolean passed, MemberId by, Instant at);

    /** Takes a tick back; 1 if this call did it, else 0. */
    @Query("""
            update item
            set outcome = null,
                passed = null,
                ticked_by = null,
                ticked_at = null
            where tenant_id = :tenantId
              and id = :id
              and ticked_at is not null
            """)
    int untick(TenantId tenantId, ItemId id);
}
