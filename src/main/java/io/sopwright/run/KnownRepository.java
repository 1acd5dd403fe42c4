package io.sopwright.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of what is known of onboardings: what happened, who does what, what was asked. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KnownRepository extends GenericRepository<EventRow, OnboardingId> {

    @Query("""
            select event, happened
            from onboarding_event
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
            limit 500
            """)
    List<EventRow> events(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            select role, member_id
            from onboarding_holder
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
            limit 500
            """)
    List<HolderRow> holders(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            select fact, texts
            from onboarding_fact
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
            limit 500
            """)
    List<FactRow> facts(TenantId tenantId, OnboardingId onboarding);

    /** Those who can do tasks, in the order of the company's list. */
    @Query("""
            select id, name, roles
            from member
            where tenant_id = :tenantId
              and left_at is null
            order by position, id
            limit 1000
            """)
    List<TeamMember> members(TenantId tenantId);

    @Query("""
            insert into onboarding_event (tenant_id, onboarding_id, event, happened, task_id, recorded_by, recorded_at)
            values (:tenantId, :onboarding, :event, :happened, :task, :by, :at)
            """)
    void insertEvent(TenantId tenantId, OnboardingId onboarding, String event, String happened, @Nullable TaskId task,
            MemberId by,
            Instant at);

    @Query("""
            delete from onboarding_event
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
              and event = :event
            """)
    int deleteEvent(TenantId tenantId, OnboardingId onboarding, String event);

    /** Takes back what a task's completion recorded. */
    @Query("""
            delete from onboarding_event
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
              and task_id = :task
            """)
    int deleteEventsOf(TenantId tenantId, OnboardingId onboarding, TaskId task);

    @Query("""
            insert into onboarding_holder (tenant_id, onboarding_id, role, member_id)
            values (:tenantId, :onboarding, :role, :member)
            """)
    void insertHolder(TenantId tenantId, OnboardingId onboarding, String role, MemberId member);

    @Query("""
            delete from onboarding_holder
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
            """)
    int deleteHolders(TenantId tenantId, OnboardingId onboarding);

    @Query("""
            insert into onboarding_fact (tenant_id, onboarding_id, fact, texts)
            values (:tenantId, :onboarding, :fact, :texts)
            """)
    void insertFact(TenantId tenantId, OnboardingId onboarding, String fact, String texts);

    @Query("""
            delete from onboarding_fact
            where tenant_id = :tenantId
              and onboarding_id = :onboarding
            """)
    int deleteFacts(TenantId tenantId, OnboardingId onboarding);
}
