package io.sopwright.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the people of companies. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ColleagueRepository extends GenericRepository<ColleagueRow, MemberId> {

    @Query("""
            select m.id, m.person_id, m.name, m.title, m.email, m.access, m.roles, m.left_at, i.expires_at invited_until, m.lock_version
            from member m
            left join invitation i on i.tenant_id = m.tenant_id and i.member_id = m.id
            where m.tenant_id = :tenantId
              and m.id > :after
            order by m.id
            limit :most
            """)
    List<ColleagueRow> all(TenantId tenantId, long after, int most);

    @Query("""
            select m.id, m.person_id, m.name, m.title, m.email, m.access, m.roles, m.left_at, i.expires_at invited_until, m.lock_version
            from member m
            left join invitation i on i.tenant_id = m.tenant_id and i.member_id = m.id
            where m.tenant_id = :tenantId
              and m.id = :id
            """)
    Optional<ColleagueRow> find(TenantId tenantId, MemberId id);

    @Query("""
            select m.id, m.person_id, m.name, m.title, m.email, m.access, m.roles, m.left_at, i.expires_at invited_until, m.lock_version
            from member m
            left join invitation i on i.tenant_id = m.tenant_id and i.member_id = m.id
            where m.tenant_id = :tenantId
              and m.email = :email
            order by m.position
            limit 1
            """)
    Optional<ColleagueRow> findByEmail(TenantId tenantId, String email);

    @Query("""
            select count(*)
            from member
            where tenant_id = :tenantId
              and handle = :handle
            """)
    int countHandle(TenantId tenantId, String handle);

    /** Lets one change of the company's people wait for the other, so that two cannot each take away the last owner but one. */
    @Query("""
            select id
            from tenant
            where id = :tenantId
            for update
            """)
    Optional<TenantId> lock(TenantId tenantId);

    @Query("""
            select count(*)
            from member
            where tenant_id = :tenantId
              and access = 'owner'
              and person_id is not null
              and left_at is null
              and id <> :id
            """)
    int otherOwners(TenantId tenantId, MemberId id);

    /** Changes somebody who was not changed since they were read; 1 if so, else 0. */
    @Query("""
            update member
            set name = :name,
                title = :title,
                access = :access,
                roles = :roles,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
              and lock_version = :read
            """)
    int update(TenantId tenantId, MemberId id, long read, String name, @Nullable String title, String access, String roles);

    /** Takes out somebody who is there; 1 if so, else 0. */
    @Query("""
            update member
            set left_at = :at,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
              and left_at is null
            """)
    int leave(TenantId tenantId, MemberId id, Instant at);
}
