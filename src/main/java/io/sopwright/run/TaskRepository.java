package io.sopwright.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of tasks, as far as plans make them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TaskRepository extends GenericRepository<TaskRow, TaskId> {

    @Query("""
            select t.id, t.onboarding_id, t.phase, t.task_key, t.turn, t.product, t.kind, t.title, t.role, t.assignee_id,
                   a.name assignee, t.given_to, t.mandatory, t.steps, t.due_on, t.due_at, t.from_on, t.deadline, t.expected, t.state, t.waits_for,
                   t.completed_by, b.name completer, t.completed_at, t.reason
            from task t
            left join member a on a.tenant_id = t.tenant_id and a.id = t.assignee_id
            left join member b on b.tenant_id = t.tenant_id and b.id = t.completed_by
            where t.tenant_id = :tenantId
              and t.onboarding_id = :onboarding
            order by t.position, t.id
            limit 2000
            """)
    List<TaskRow> of(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            select onboarding_id
            from task
            where tenant_id = :tenantId
              and id = :id
            """)
    Optional<OnboardingId> onboarding(TenantId tenantId, TaskId id);

    /** How much is done in each onboarding that goes on, or did. */
    @Query("""
            select onboarding_id,
                   sum(case when state = 'done' or state = 'skipped' then 1 else 0 end) finished,
                   count(*) total
            from task
            where tenant_id = :tenantId
              and onboarding_id > :after
              and kind <> 'standing'
              and state <> 'not applicable'
            group by onboarding_id
            order by onboarding_id
            limit :most
            """)
    List<ProgressRow> progress(TenantId tenantId, long after, int most);

    @Query("""
            insert into task (tenant_id, id, onboarding_id, phase, task_key, turn, product, kind, position, title, role, assignee_id,
                              side, mandatory, steps, due_on, due_at, from_on, deadline, expected, state, waits_for, reason)
            values (:tenantId, :id, :onboarding, :phase, :taskKey, :turn, :product, :kind, :position, :title, :role, :assigneeId,
                    :side, :mandatory, :steps, :dueOn, :dueAt, :fromOn, :deadline, :expected, 'open', '', '')
            """)
    void insert(TenantId tenantId, TaskId id, OnboardingId onboarding, String phase, String taskKey, int turn, String product,
            String kind, int position, String title, String role, @Nullable MemberId assigneeId, String side, boolean mandatory,
            int steps, @Nullable LocalDate dueOn, @Nullable Instant dueAt, @Nullable LocalDate fromOn, boolean deadline,
            boolean expected);

    /** Plans a task anew that is not closed; 1 if so, else 0. */
    @Query("""
            update task
            set title = :title,
                steps = :steps,
                assignee_id = :assigneeId,
                due_on = :dueOn,
                due_at = :dueAt,
                from_on = :fromOn,
                deadline = :deadline,
                expected = :expected
            where tenant_id = :tenantId
              and id = :id
              and state in ('open', 'blocked')
            """)
    int replan(TenantId tenantId, TaskId id, String title, int steps, @Nullable MemberId assigneeId, @Nullable LocalDate dueOn,
            @Nullable Instant dueAt, @Nullable LocalDate fromOn, boolean deadline, boolean expected);

    /** Blocks a task that is not closed, or lets it go. */
    @Query("""
            update task
            set state = :state,
                waits_for = :waitsFor
            where tenant_id = :tenantId
              and id = :id
              and state in ('open', 'blocked')
            """)
    int block(TenantId tenantId, TaskId id, String state, String waitsFor);

    /** Takes a task out of the plan that somebody worked on, or puts one back. */
    @Query("""
            update task
            set state = :state,
                waits_for = '',
                completed_at = :at
            where tenant_id = :tenantId
              and id = :id
              and completed_by is null
            """)
    int retire(TenantId tenantId, TaskId id, String state, @Nullable Instant at);

    /** Takes a task away on which nobody worked; 1 if so, else 0. */
    @Query("""
            delete from task
            where tenant_id = :tenantId
              and id = :id
            """)
    int delete(TenantId tenantId, TaskId id);

    /** Whether somebody worked on a task: wrote, attached or ticked something. */
    @Query("""
            select (select count(*) from task_entry e where e.tenant_id = :tenantId and e.task_id = :id)
                 + (select count(*) from attachment a where a.tenant_id = :tenantId and a.task_id = :id)
            """)
    int traces(TenantId tenantId, TaskId id);

    /** Which of the things that the process asks for were attached in an onboarding. */
    @Query("""
            select distinct a.evidence
            from attachment a
            join task t on t.tenant_id = a.tenant_id and t.id = a.task_id
            where a.tenant_id = :tenantId
              and t.onboarding_id = :onboarding
              and a.evidence <> ''
            limit 1000
            """)
    List<String> evidence(TenantId tenantId, OnboardingId onboarding);
}
