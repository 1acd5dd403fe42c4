package io.sopwright.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.Optional;

/** The rows of companies, as far as they are founded here. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantRepository extends GenericRepository<Membership, TenantId> {

    @AcrossTenants("looks whether a name is free, and for those who run the program")
    @Query("""
            select id
            from tenant
            where slug = :slug
            """)
    Optional<TenantId> find(String slug);

    @AcrossTenants("makes the tenant")
    @Query("""
            insert into tenant (id, slug, name, locale, zone, accent, calendar, role_titles, lock_version, created_at)
            values (:id, :slug, :name, :locale, :zone, :accent, :calendar, '{}', 0, :at)
            """)
    void insert(TenantId id, String slug, String name, String locale, String zone, String accent, String calendar, Instant at);
}
