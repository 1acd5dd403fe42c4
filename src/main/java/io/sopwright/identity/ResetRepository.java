package io.sopwright.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of wishes for new passwords, and of the codes that answer them. */
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

    @Query("""
            delete from person_link
            where person_id = :person
            """)
    int revoke(PersonId person);

    @Query("""
            insert into person_link (person_id, token_hash, expires_at)
            values (:person, :tokenHash, :expiresAt)
            """)
    void insert(PersonId person, String tokenHash, Instant expiresAt);

    @Query("""
            select p.id, p.email, p.name, p.password
            from person_link r
            join person p on p.id = r.person_id
            where r.token_hash = :tokenHash
              and r.expires_at > :now
            """)
    Optional<Person> find(String tokenHash, Instant now);

    @Query("""
            delete from person_link
            where expires_at < :now
            """)
    int sweep(Instant now);

    /** Uses a code up, unless it was used; 1 if so, else 0. */
    @Query("""
            delete from person_link
            where token_hash = :tokenHash
              and expires_at > :now
            """)
    int use(String tokenHash, Instant now);
}
