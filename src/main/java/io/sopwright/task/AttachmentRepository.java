package io.sopwright.task;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.Sha256;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of files at tasks. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRepository extends GenericRepository<AttachmentRow, AttachmentId> {

    @Query("""
            select a.id, a.sha256, a.name, a.evidence, b.media_type, b.length, m.name person, a.added_at
            from attachment a
            join stored_blob b on b.tenant_id = a.tenant_id and b.sha256 = a.sha256
            join member m on m.tenant_id = a.tenant_id and m.id = a.added_by
            where a.tenant_id = :tenantId
              and a.task_id = :task
            order by a.id
            limit 500
            """)
    List<AttachmentRow> of(TenantId tenantId, TaskId task);

    @Query("""
            select a.id, a.sha256, a.name, a.evidence, b.media_type, b.length, m.name person, a.added_at
            from attachment a
            join stored_blob b on b.tenant_id = a.tenant_id and b.sha256 = a.sha256
            join member m on m.tenant_id = a.tenant_id and m.id = a.added_by
            where a.tenant_id = :tenantId
              and a.task_id = :task
              and a.id = :id
            """)
    Optional<AttachmentRow> find(TenantId tenantId, TaskId task, AttachmentId id);

    @Query("""
            insert into attachment (tenant_id, id, task_id, sha256, name, evidence, added_by, added_at)
            values (:tenantId, :id, :task, :sha256, :name, :evidence, :by, :at)
            """)
    void insert(TenantId tenantId, AttachmentId id, TaskId task, Sha256 sha256, String name, String evidence, MemberId by,
            Instant at);
}
