package io.sopwright.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;

/** The rows of counted attempts. */
@AcrossTenants("counts strangers, who belong to no company yet")
@JdbcRepository(dialect = Dialect.MYSQL)
interface AttemptRepository extends GenericRepository<Session, SessionId> {

    @Query("""
            select coalesce(sum(times), 0)
            from attempt
            where what = :what
              and subject = :subject
              and span_start >= :since
            """)
    int times(String what, String subject, Instant since);

    @Query("""
            update attempt
            set times = times + 1
            where what = :what
              and subject = :subject
              and span_start = :start
            """)
    int increase(String what, String subject, Instant start);

    @Query("""
            insert into attempt (what, subject, span_start, times)
            values (:what, :subject, :start, 1)
            """)
    void insert(String what, String subject, Instant start);

    @Query("""
            delete from attempt
            where what = :what
              and subject = :subject
            """)
    int delete(String what, String subject);

    @Query("""
            delete from attempt
            where span_start < :before
            """)
    int sweep(Instant before);
}
