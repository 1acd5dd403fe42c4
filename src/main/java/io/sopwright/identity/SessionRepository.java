package io.sopwright.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of sessions. */
@AcrossTenants("a session belongs to a person, not to a company")
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<Session, SessionId> {

    @Query("""
            insert into session (token_hash, id, person_id, agent, created_at, seen_at)
            values (:tokenHash, :id, :person, :agent, :at, :at)
            """)
    void insert(String tokenHash, SessionId id, PersonId person, String agent, Instant at);

    @Query("""
            select s.id session_id, s.seen_at, p.id person_id, p.email, p.name, p.confirmed_at
            from session s
            join person p on p.id = s.person_id
            where s.token_hash = :tokenHash
              and s.seen_at > :idleSince
              and s.created_at > :oldest
            """)
    Optional<OpenSession> find(String tokenHash, Instant idleSince, Instant oldest);

    @Query("""
            update session
            set seen_at = :at
            where id = :id
            """)
    int seen(SessionId id, Instant at);

    @Query("""
            select id, person_id, agent, created_at, seen_at
            from session
            where person_id = :person
              and seen_at > :idleSince
              and created_at > :oldest
            order by seen_at desc
            limit 100
            """)
    List<Session> of(PersonId person, Instant idleSince, Instant oldest);

    @Query("""
            delete from session
            where token_hash = :tokenHash
            """)
    int endToken(String tokenHash);

    @Query("""
            delete from session
            where person_id = :person
              and id = :id
            """)
    int end(PersonId person, SessionId id);

    @Query("""
            delete from session
            where person_id = :person
              and id <> :kept
            """)
    int endOthers(PersonId person, SessionId kept);

    @Query("""
            delete from session
            where person_id = :person
            """)
    int endAll(PersonId person);

    @Query("""
            delete from session
            where seen_at < :idleSince
               or created_at < :oldest
            """)
    int sweep(Instant idleSince, Instant oldest);
}
