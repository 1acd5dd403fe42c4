package io.sopwright.profile;

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

/** The rows of what is true of a company in every document. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CompanyRepository extends GenericRepository<CompanyRow, TenantId> {

    @Query("""
            select slug, name, locale, zone, accent, logo, calendar, role_titles
            from tenant
            where id = :tenantId
            """)
    Optional<CompanyRow> find(TenantId tenantId);

    @Query("""
            select handle, name, title, email, access, roles, left_at
            from member
            where tenant_id = :tenantId
            order by position, id
            limit 5000
            """)
    List<PersonRow> people(TenantId tenantId);

    @Query("""
            select a.field, a.texts, m.name answered_by, a.answered_at
            from profile_answer a
            left join member m on m.tenant_id = a.tenant_id and m.id = a.answered_by
            where a.tenant_id = :tenantId
            order by a.field
            limit 1000
            """)
    List<AnswerRow> answers(TenantId tenantId);

    @Query("""
            select texts
            from profile_answer
            where tenant_id = :tenantId
              and field = :field
            for update
            """)
    Optional<String> lock(TenantId tenantId, String field);

    @Query("""
            insert into profile_answer (tenant_id, field, texts, answered_by, answered_at)
            values (:tenantId, :field, :texts, :by, :at)
            on duplicate key update texts = :texts, answered_by = :by, answered_at = :at
            """)
    void put(TenantId tenantId, String field, String texts, @Nullable MemberId by, Instant at);

    @Query("""
            delete from profile_answer
            where tenant_id = :tenantId
              and field = :field
            """)
    void remove(TenantId tenantId, String field);

    @Query("""
            update tenant
            set role_titles = :roleTitles,
                logo = :logo,
                lock_version = lock_version + 1
            where id = :tenantId
            """)
    int describe(TenantId tenantId, String roleTitles, @Nullable String logo);
}
