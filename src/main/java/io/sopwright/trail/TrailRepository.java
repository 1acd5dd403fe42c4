package io.sopwright.trail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;

/** The entries of trails, by what people look for. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TrailRepository extends GenericRepository<LineRow, Long> {

    /**
     * The newest first.
     *
     * @param before only entries with smaller numbers
     * @param person the number of a member; 0 for everybody, -1 for the program itself
     * @param kind of the subject; empty for all
     * @param subject its number; 0 for all
     */
    @Query("""
            select sequence, at, actor_name, action, subject_kind, subject_id, subject_name, reason
            from audit_entry
            where tenant_id = :tenantId
              and sequence < :before
              and (:person = 0 or coalesce(actor, -1) = :person)
              and (:kind = '' or subject_kind = :kind)
              and (:subject = 0 or subject_id = :subject)
              and at >= :since
              and at < :until
            order by sequence desc
            limit :most
            """)
    List<LineRow> lines(TenantId tenantId, long before, long person, String kind, long subject, Instant since, Instant until,
            int most);

    @Query("""
            select id, name
            from member
            where tenant_id = :tenantId
            order by name
            limit 5000
            """)
    List<PersonRow> people(TenantId tenantId);
}
