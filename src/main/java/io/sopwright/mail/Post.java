package io.sopwright.mail;

import io.micronaut.context.annotation.Value;
import io.sopwright.database.Transactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what waits in the {@link Outbox}: each mail at least once, and by one node. A mail that does not leave is tried again after a minute, two,
 * four …, twelve times in all, which is a day and a half. A node that stops in the middle leaves its mail to the next attempt.
 */
@Singleton
public final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int MOST_ATTEMPTS = 12;

    private final MailRepository mails;
    private final Delivery delivery;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean demo;

    /** @param demo whether what was sent is kept, to be shown */
    Post(MailRepository mails, Delivery delivery, Transactions transactions, Clock clock,
            @Value("${sopwright.demo:false}") boolean demo) {
        this.mails = mails;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
        this.demo = demo;
    }

    /** Delivers what is due, at most a hundred mails; the number of those that left. */
    public int deliver() {
        var due = transactions.read(() -> mails.due(clock.instant(), MOST_ATTEMPTS));
        return (int) due.stream().filter(this::isOurs).filter(this::left).count();
    }

    private boolean isOurs(MailRow mail) {
        return transactions.write(() -> mails.claim(mail.id(), mail.attempts(), again(mail))) == 1;
    }

    private Instant again(MailRow mail) {
        return clock.instant().plus(Duration.ofMinutes(1L << mail.attempts()));
    }

    private boolean left(MailRow mail) {
        try {
            delivery.deliver(mail);
        } catch (IOException failure) {
            LOG.atWarn().addKeyValue("mail", mail.id().text()).addKeyValue("attempt", mail.attempts() + 1).setCause(failure)
                    .log("A mail did not leave");
            return false;
        }
        transactions.write(() -> mails.sent(mail.id(), clock.instant(), demo ? mail.body() : ""));
        return true;
    }
}
