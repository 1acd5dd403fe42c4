package io.sopwright.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of people. */
@AcrossTenants("one person may be a member of several companies")
@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<Person, PersonId> {

    @Query("""
            insert into person (id, email, name, created_at, confirmed_at)
            values (:id, :email, :name, :at, :confirmedAt)
            """)
    void insert(PersonId id, String email, String name, Instant at, @Nullable Instant confirmedAt);

    @Query("""
            update person
            set confirmed_at = :at
            where id = :id
              and confirmed_at is null
            """)
    int confirm(PersonId id, Instant at);

    /** Takes the password of somebody who has not shown that the address is theirs; 1 if so, else 0. */
    @Query("""
            update person
            set password = null
            where id = :id
              and confirmed_at is null
            """)
    int disown(PersonId id);

    @Query("""
            select id, email, name, password, confirmed_at
            from person
            where email = :email
            """)
    Optional<Person> findByEmail(String email);

    @Query("""
            select id, email, name, password, confirmed_at
            from person
            where id = :id
            """)
    Optional<Person> find(PersonId id);

    @Query("""
            update person
            set name = :name
            where id = :id
            """)
    int rename(PersonId id, String name);

    @Query("""
            update person
            set password = :password
            where id = :id
            """)
    int setPassword(PersonId id, String password);
}
