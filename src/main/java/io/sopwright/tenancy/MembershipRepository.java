package io.sopwright.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import io.sopwright.identity.PersonId;
import java.util.List;
import java.util.Optional;

/** In which companies a person may act. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MembershipRepository extends GenericRepository<Membership, MemberId> {

    @AcrossTenants("a person's own memberships, by which alone a tenant is entered")
    @Query("""
            select t.id tenant_id, t.slug, t.name company, m.id, m.person_id, m.name, m.access, t.locale, t.zone
            from member m
            join tenant t on t.id = m.tenant_id
            where m.person_id = :person
              and m.left_at is null
            order by t.name
            limit 200
            """)
    List<Membership> of(PersonId person);

    @Query("""
            select t.id tenant_id, t.slug, t.name company, m.id, m.person_id, m.name, m.access, t.locale, t.zone
            from member m
            join tenant t on t.id = m.tenant_id
            where m.tenant_id = :tenantId
              and m.person_id = :person
              and m.left_at is null
            """)
    Optional<Membership> find(TenantId tenantId, PersonId person);
}
