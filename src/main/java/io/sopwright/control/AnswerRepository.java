package io.sopwright.control;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.profile.AnswerRow;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of what documents were asked. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRepository extends GenericRepository<AnswerRow, String> {

    @Query("""
            select a.field, a.texts, m.name answered_by, a.answered_at
            from document_answer a
            left join member m on m.tenant_id = a.tenant_id and m.id = a.answered_by
            where a.tenant_id = :tenantId
              and a.version_id = :version
            order by a.field
            limit 1000
            """)
    List<AnswerRow> of(TenantId tenantId, VersionId version);

    @Query("""
            select texts
            from document_answer
            where tenant_id = :tenantId
              and version_id = :version
              and field = :field
            """)
    Optional<String> find(TenantId tenantId, VersionId version, String field);

    @Query("""
            insert into document_answer (tenant_id, version_id, field, texts, answered_by, answered_at)
            values (:tenantId, :version, :field, :texts, :by, :at)
            on duplicate key update texts = :texts, answered_by = :by, answered_at = :at
            """)
    void put(TenantId tenantId, VersionId version, String field, String texts, @Nullable MemberId by, Instant at);

    @Query("""
            delete from document_answer
            where tenant_id = :tenantId
              and version_id = :version
              and field = :field
            """)
    void remove(TenantId tenantId, VersionId version, String field);
}
