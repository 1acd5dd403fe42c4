package io.sopwright.client;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of clients. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClientRepository extends GenericRepository<ClientRow, ClientId> {

    @Query("""
            select id, slug, name, kind, country, products, lock_version
            from client
            where tenant_id = :tenantId
              and id > :after
            order by id
            limit :most
            """)
    List<ClientRow> all(TenantId tenantId, long after, int most);

    @Query("""
            select id, slug, name, kind, country, products, lock_version
            from client
            where tenant_id = :tenantId
              and id = :id
            """)
    Optional<ClientRow> find(TenantId tenantId, ClientId id);

    @Query("""
            select count(*)
            from client
            where tenant_id = :tenantId
              and slug = :slug
            """)
    int countSlug(TenantId tenantId, String slug);

    @Query("""
            insert into client (tenant_id, id, slug, name, kind, country, products, lock_version, created_at)
            values (:tenantId, :id, :slug, :name, :kind, :country, :products, 0, :at)
            """)
    void insert(TenantId tenantId, ClientId id, String slug, String name, String kind, String country, String products,
            Instant at);

    /** Changes a client that was not changed since it was read; 1 if so, else 0. */
    @Query("""
            update client
            set name = :name,
                kind = :kind,
                country = :country,
                products = :products,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
              and lock_version = :read
            """)
    int update(TenantId tenantId, ClientId id, long read, String name, String kind, String country, String products);
}
