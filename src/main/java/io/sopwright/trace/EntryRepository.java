package io.sopwright.trace;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;

/** The rows of the traces of tasks. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRepository extends GenericRepository<EntryRow, EntryId> {

    @Query("""
            select e.id, e.kind, m.name person, e.at, e.words
            from task_entry e
            join member m on m.tenant_id = e.tenant_id and m.id = e.by_member
            where e.tenant_id = :tenantId
              and e.task_id = :task
            order by e.id desc
            limit 500
            """)
    List<EntryRow> of(TenantId tenantId, TaskId task);

    @Query("""
            insert into task_entry (tenant_id, id, task_id, kind, by_member, at, words)
            values (:tenantId, :id, :task, :kind, :by, :at, :words)
            """)
    void insert(TenantId tenantId, EntryId id, TaskId task, String kind, MemberId by, Instant at, String words);
}
