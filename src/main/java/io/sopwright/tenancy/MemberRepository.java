package io.sopwright.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.identity.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of members, as far as they join here. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends GenericRepository<Membership, MemberId> {

    @Query("""
            insert into member (tenant_id, id, person_id, handle, name, title, email, access, roles, lock_version, position)
            values (:tenantId, :id, :person, :handle, :name, :title, :email, :access, :roles, 0, :position)
            """)
    void insert(TenantId tenantId, MemberId id, @Nullable PersonId person, String handle, String name, @Nullable String title,
            @Nullable String email, String access, String roles, int position);

    @Query("""
            select coalesce(max(position), -1) + 1
            from member
            where tenant_id = :tenantId
            """)
    int nextPosition(TenantId tenantId);

    @Query("""
            select id, handle
            from member
            where tenant_id = :tenantId
            order by position
            limit 5000
            """)
    List<HandleRow> handles(TenantId tenantId);
}
