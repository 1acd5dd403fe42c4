package io.sopwright.settings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of companies, as far as they are changed here; each change only when nothing was changed since it was read: 1 if so, else 0. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingsRepository extends GenericRepository<SettingsRow, TenantId> {

    @Query("""
            select name, locale, zone, accent, logo, calendar, lock_version
            from tenant
            where id = :tenantId
            """)
    Optional<SettingsRow> find(TenantId tenantId);

    @Query("""
            update tenant
            set name = :name,
                locale = :locale,
                zone = :zone,
                lock_version = lock_version + 1
            where id = :tenantId
              and lock_version = :read
            """)
    int updateFacts(TenantId tenantId, long read, String name, String locale, String zone);

    @Query("""
            update tenant
            set accent = :accent,
                logo = :logo,
                lock_version = lock_version + 1
            where id = :tenantId
              and lock_version = :read
            """)
    int updateLetterhead(TenantId tenantId, long read, String accent, @Nullable Sha256 logo);

    @Query("""
            update tenant
            set calendar = :calendar,
                lock_version = lock_version + 1
            where id = :tenantId
              and lock_version = :read
            """)
    int updateCalendar(TenantId tenantId, long read, String calendar);
}
