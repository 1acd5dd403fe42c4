package io.sopwright.mail;

import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Where mails are written down until {@link Post} delivers them. */
@Singleton
public final class Outbox {

    private final MailRepository mails;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;

    Outbox(MailRepository mails, Transactions transactions, NewIds ids, Clock clock) {
        this.mails = mails;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a mail down, in the caller's transaction: it is sent if that commits, and not otherwise. */
    public void send(Mail mail) {
        transactions.write(
                () -> mails.insert(ids.next(MailId::new), mail.to().text(), mail.subject(), mail.text(), clock.instant()));
    }

    /** The newest two hundred mails, the newest first. */
    List<MailRow> newest() {
        return transactions.read(mails::newest);
    }

    MailRow find(MailId id) {
        return transactions.read(() -> mails.find(id)).orElseThrow(NoSuch::new);
    }
}
