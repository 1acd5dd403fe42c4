package io.sopwright.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.sopwright.database.AcrossTenants;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of mails. */
@AcrossTenants("mail goes to people, and is delivered for all companies at once")
@JdbcRepository(dialect = Dialect.MYSQL)
interface MailRepository extends GenericRepository<MailRow, MailId> {

    @Query("""
            insert into mail (id, recipient, subject, body, created_at, due_at, attempts)
            values (:id, :recipient, :subject, :body, :at, :at, 0)
            """)
    void insert(MailId id, String recipient, String subject, String body, Instant at);

    @Query("""
            select id, recipient, subject, body, created_at, sent_at, attempts
            from mail
            where sent_at is null
              and due_at <= :now
              and attempts < :most
            order by due_at
            limit 100
            """)
    List<MailRow> due(Instant now, int most);

    /** Takes a mail for delivery, unless another node was faster; 1 if so, else 0. */
    @Query("""
            update mail
            set attempts = attempts + 1,
                due_at = :again
            where id = :id
              and attempts = :attempts
              and sent_at is null
            """)
    int claim(MailId id, int attempts, Instant again);

    @Query("""
            update mail
            set sent_at = :at,
                body = :body
            where id = :id
            """)
    int sent(MailId id, Instant at, String body);

    @Query("""
            select id, recipient, subject, body, created_at, sent_at, attempts
            from mail
            order by id desc
            limit 200
            """)
    List<MailRow> newest();

    @Query("""
            select id, recipient, subject, body, created_at, sent_at, attempts
            from mail
            where id = :id
            """)
    Optional<MailRow> find(MailId id);
}
