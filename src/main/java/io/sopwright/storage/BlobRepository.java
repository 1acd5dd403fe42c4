package io.sopwright.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.Sha256;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/** The rows of kept bytes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BlobRepository extends GenericRepository<StoredBlob, Sha256> {

    @Query("""
            select sha256, media_type, length
            from stored_blob
            where tenant_id = :tenantId
              and sha256 = :sha256
            """)
    Optional<StoredBlob> find(TenantId tenantId, Sha256 sha256);

    /** Adds the row unless it is there. */
    @Query("""
            insert ignore into stored_blob (tenant_id, sha256, media_type, length, created_at)
            values (:tenantId, :sha256, :mediaType, :length, :at)
            """)
    int insertUnlessThere(TenantId tenantId, Sha256 sha256, String mediaType, long length, Instant at);

    @Query("""
            delete from stored_blob
            where tenant_id = :tenantId
              and sha256 = :sha256
            """)
    int delete(TenantId tenantId, Sha256 sha256);
}
