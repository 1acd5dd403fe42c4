package io.sopwright.client;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of clients' contacts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactRepository extends GenericRepository<ContactRow, ContactId> {

    @Query("""
            select id, client_id, name, email, roles, lock_version
            from contact
            where tenant_id = :tenantId
              and client_id = :client
            order by position, id
            limit 200
            """)
    List<ContactRow> of(TenantId tenantId, ClientId client);

    @Query("""
            select id, client_id, name, email, roles, lock_version
            from contact
            where tenant_id = :tenantId
              and client_id = :client
              and id = :id
            """)
    Optional<ContactRow> find(TenantId tenantId, ClientId client, ContactId id);

    @Query("""
            insert into contact (tenant_id, id, client_id, position, name, email, roles, lock_version)
            values (:tenantId, :id, :client, :position, :name, :email, :roles, 0)
            """)
    void insert(TenantId tenantId, ContactId id, ClientId client, int position, String name, @Nullable String email,
            String roles);

    /** Changes a contact that was not changed since it was read; 1 if so, else 0. */
    @Query("""
            update contact
            set name = :name,
                email = :email,
                roles = :roles,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and client_id = :client
              and id = :id
              and lock_version = :read
            """)
    int update(TenantId tenantId, ClientId client, ContactId id, long read, String name, @Nullable String email, String roles);

    @Query("""
            delete from contact
            where tenant_id = :tenantId
              and client_id = :client
              and id = :id
            """)
    int delete(TenantId tenantId, ClientId client, ContactId id);
}
