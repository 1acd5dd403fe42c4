package io.sopwright.exchange;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;
import io.sopwright.run.ItemId;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.task.AttachmentId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import io.sopwright.trace.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes what happened before a company came into the program, with the names and times of then. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PastRepository extends GenericRepository<TaskRow, TaskId> {

    @Query("""
            update member
            set left_at = :at
            where tenant_id = :tenantId
              and id = :id
            """)
    int leave(TenantId tenantId, MemberId id, Instant at);

    @Query("""
            update onboarding
            set state = :state,
                started_at = :startedAt,
                closed_at = :closedAt,
                reason = :reason
            where tenant_id = :tenantId
              and id = :id
            """)
    int settle(TenantId tenantId, OnboardingId id, String state, Instant startedAt, @Nullable Instant closedAt, String reason);

    @Query("""
            update task
            set state = :state,
                waits_for = '',
                completed_by = :by,
                completed_at = :at,
                reason = :reason
            where tenant_id = :tenantId
              and id = :id
            """)
    int close(TenantId tenantId, TaskId id, String state, @Nullable MemberId by, Instant at, String reason);

    /** Says to whom a task was given by name. */
    @Query("""
            update task
            set given_to = :member,
                assignee_id = :member
            where tenant_id = :tenantId
              and id = :id
            """)
    int give(TenantId tenantId, TaskId id, MemberId member);

    /** Says of which task's completion an event is. */
    @Query("""
            update onboarding_event
            set task_id = :task
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
              and event = :event
            """)
    int ascribe(TenantId tenantId, OnboardingId onboarding, String event, TaskId task);

    @Query("""
            update item
            set outcome = :outcome,
                passed = :passed,
                ticked_by = :by,
                ticked_at = :at
            where tenant_id = :tenantId
              and id = :id
            """)
    int tick(TenantId tenantId, ItemId id, @Nullable String outcome, @Nullable Boolean passed, @Nullable MemberId by, Instant at);

    @Query("""
            insert into task_entry (tenant_id, id, task_id, kind, by_member, at, words)
            values (:tenantId, :id, :task, :kind, :by, :at, :words)
            """)
    void insertEntry(TenantId tenantId, EntryId id, TaskId task, String kind, MemberId by, Instant at, String words);

    @Query("""
            insert into attachment (tenant_id, id, task_id, sha256, name, evidence, added_by, added_at)
            values (:tenantId, :id, :task, :sha256, :name, :evidence, :by, :at)
            """)
    void insertAttachment(TenantId tenantId, AttachmentId id, TaskId task, Sha256 sha256, String name, String evidence,
            MemberId by, Instant at);

    /** Notes the day that a draft is to be in force from. */
    @Query("""
            update document_version
            set effective_on = :day
            where tenant_id = :tenantId
              and id = :id
              and state = 'draft'
            """)
    int propose(TenantId tenantId, VersionId id, LocalDate day);
}
