package io.sopwright.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.client.ClientId;
import io.sopwright.control.VersionId;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of onboardings. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OnboardingRepository extends GenericRepository<OnboardingRow, OnboardingId> {

    String COLUMNS = """
            select o.id, o.client_id, c.name client_name, o.version_id, d.number, d.title, v.major, v.minor, o.state, o.products,
                   o.calendar, o.started_at, o.closed_at, o.reason, o.lock_version
            from onboarding o
            join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
            join document_version v on v.tenant_id = o.tenant_id and v.id = o.version_id
            join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
            """;

    @Query(COLUMNS + """
            where o.tenant_id = :tenantId
              and o.id = :id
            """)
    Optional<OnboardingRow> find(TenantId tenantId, OnboardingId id);

    @Query(COLUMNS + """
            where o.tenant_id = :tenantId
              and o.id > :after
            order by o.id
            limit :most
            """)
    List<OnboardingRow> all(TenantId tenantId, long after, int most);

    @Query(COLUMNS + """
            where o.tenant_id = :tenantId
              and o.client_id = :client
            order by o.started_at desc, o.id desc
            limit 200
            """)
    List<OnboardingRow> of(TenantId tenantId, ClientId client);

    /** Keeps everybody else from changing anything of an onboarding until the transaction ends. */
    @Query("""
            select id
            from onboarding
            where tenant_id = :tenantId
              and id = :id
            for update
            """)
    Optional<OnboardingId> lock(TenantId tenantId, OnboardingId id);

    @Query("""
            insert into onboarding (tenant_id, id, client_id, version_id, state, products, calendar, started_by, started_at, reason,
                                    lock_version)
            values (:tenantId, :id, :client, :version, 'active', :products, :calendar, :by, :at, '', 0)
            """)
    void insert(TenantId tenantId, OnboardingId id, ClientId client, VersionId version, String products,
            @Nullable String calendar, MemberId by, Instant at);

    /** Moves an onboarding from one state to another; 1 if it was in the first, else 0. */
    @Query("""
            update onboarding
            set state = :to,
                closed_at = :closedAt,
                reason = :reason,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
              and state = :from
            """)
    int move(TenantId tenantId, OnboardingId id, String from, String to, @Nullable Instant closedAt, String reason);

    @Query("""
            update onboarding
            set products = :products,
                lock_version = lock_version + 1
            where tenant_id = :tenantId
              and id = :id
            """)
    int setProducts(TenantId tenantId, OnboardingId id, String products);
}
