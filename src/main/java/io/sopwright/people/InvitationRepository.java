package io.sopwright.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import io.sopwright.identity.PersonId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/** The rows of invitations. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<InvitationRow, MemberId> {

    @Query("""
            delete from invitation
            where tenant_id = :tenantId
              and member_id = :member
            """)
    int revoke(TenantId tenantId, MemberId member);

    @Query("""
            insert into invitation (tenant_id, member_id, token_hash, expires_at)
            values (:tenantId, :member, :tokenHash, :expiresAt)
            """)
    void insert(TenantId tenantId, MemberId member, String tokenHash, Instant expiresAt);

    @AcrossTenants("whoever has the code enters the company that gave it out, and no other")
    @Query("""
            select i.tenant_id, i.member_id, t.name company, m.name, m.email
            from invitation i
            join tenant t on t.id = i.tenant_id
            join member m on m.tenant_id = i.tenant_id and m.id = i.member_id
            where i.token_hash = :tokenHash
              and i.expires_at > :now
              and m.email is not null
            """)
    Optional<InvitationRow> find(String tokenHash, Instant now);

    /** Uses an invitation up, unless it was used; 1 if so, else 0. */
    @Query("""
            delete from invitation
            where tenant_id = :tenantId
              and token_hash = :tokenHash
              and expires_at > :now
            """)
    int use(TenantId tenantId, String tokenHash, Instant now);

    /** Makes an invited member the one who accepted. */
    @Query("""
            update member
            set person_id = :person,
                name = :name,
                left_at = null,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :member
              and (person_id is null or person_id = :person)
            """)
    int join(TenantId tenantId, MemberId member, PersonId person, String name);
}
