package io.sopwright.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.List;

/** The rows of wishes for new passwords. */
@AcrossTenants("a password belongs to a person, not to a company")
@JdbcRepository(dialect = Dialect.MYSQL)
interface ResetRepository extends GenericRepository<ResetRequest, ResetRequestId> {

    @Query("""
            insert into reset_request (id, email, asked_at)
            values (:id, :email, :at)
            """)
    void ask(ResetRequestId id, String email, Instant at);

    @Query("""
            select id, email
            from reset_request
            order by id
            limit 100
            """)
    List<ResetRequest> asked();

    /** Takes a wish, unless another node was faster; 1 if so, else 0. */
    @Query("""
            delete from reset_request
            where id = :id
            """)
    int take(ResetRequestId id);
}
