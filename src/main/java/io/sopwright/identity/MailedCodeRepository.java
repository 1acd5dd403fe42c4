package io.sopwright.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.Optional;

/** The rows of codes that were mailed. */
@AcrossTenants("passwords and addresses belong to a person, not to a company")
@JdbcRepository(dialect = Dialect.MYSQL)
interface MailedCodeRepository extends GenericRepository<Person, PersonId> {

    @Query("""
            delete from mailed_code
            where person_id = :person
              and purpose = :purpose
            """)
    int revoke(PersonId person, String purpose);

    @Query("""
            insert into mailed_code (person_id, purpose, token_hash, expires_at)
            values (:person, :purpose, :tokenHash, :expiresAt)
            """)
    void insert(PersonId person, String purpose, String tokenHash, Instant expiresAt);

    @Query("""
            select p.id, p.email, p.name, p.password, p.confirmed_at
            from mailed_code c
            join person p on p.id = c.person_id
            where c.token_hash = :tokenHash
              and c.purpose = :purpose
              and c.expires_at > :now
            """)
    Optional<Person> find(String tokenHash, String purpose, Instant now);

    /** Uses a code up, unless it was used; 1 if so, else 0. */
    @Query("""
            delete from mailed_code
            where token_hash = :tokenHash
              and purpose = :purpose
              and expires_at > :now
            """)
    int use(String tokenHash, String purpose, Instant now);

    @Query("""
            delete from mailed_code
            where expires_at < :now
            """)
    int sweep(Instant now);
}
