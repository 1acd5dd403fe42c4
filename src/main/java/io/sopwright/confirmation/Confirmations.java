package io.sopwright.confirmation;

import io.micronaut.context.annotation.Value;
import io.sopwright.database.Transactions;
import io.sopwright.identity.Attempts;
import io.sopwright.identity.MailedCodes;
import io.sopwright.identity.MailedCodes.Purpose;
import io.sopwright.identity.People;
import io.sopwright.identity.PersonId;
import io.sopwright.identity.SignedIn;
import io.sopwright.mail.EmailAddress;
import io.sopwright.mail.Mail;
import io.sopwright.mail.Outbox;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.TooMany;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/**
 * Lets people show that their address is theirs. The code alone does not: it has to come from the session of the account for which it was made, so that
 * nobody makes somebody else's click confirm an account of their own.
 */
@Singleton
public final class Confirmations {

    private static final String WHAT = "confirm";
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST = 5;

    private final MailedCodes codes;
    private final People people;
    private final Attempts attempts;
    private final Outbox outbox;
    private final Transactions transactions;
    private final String address;
    private final Words words = new Words(Locale.UK);

    Confirmations(MailedCodes codes, People people, Attempts attempts, Outbox outbox, Transactions transactions,
            @Value("${sopwright.address}") String address) {
        this.codes = codes;
        this.people = people;
        this.attempts = attempts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.address = address;
    }

    /** Mails a code to somebody who is new, in the caller's transaction. */
    public void ask(PersonId person, String name, EmailAddress email) {
        var code = codes.make(person, Purpose.ADDRESS);
        outbox.send(new Mail(email, words.of("account.confirm_subject"), words.of("account.confirm_mail", name,
                address + "/confirmation/#" + code, code, Purpose.ADDRESS.valid().toDays())));
    }

    /**
     * Mails another code, unless there is nothing to confirm any more.
     *
     * @throws TooMany after five within an hour
     */
    void askAgain(SignedIn visitor) {
        if (!visitor.confirmed()) {
            attempts.refuseAfter(MOST, WHAT, visitor.person().text(), SPAN);
            attempts.count(WHAT, visitor.person().text(), SPAN);
            transactions.write(() -> ask(visitor.person(), visitor.name(), new EmailAddress(visitor.email())));
        }
    }

    /**
     * Takes the code that was mailed to somebody.
     *
     * @throws Invalid when it is none, was used or is too old, or when it was mailed to somebody else
     */
    void confirm(SignedIn visitor, String code) {
        var asked = codes.find(code, Purpose.ADDRESS);
        if (!asked.id().equals(visitor.person())) {
            throw new Invalid("code", Message.of("account.confirm_other", visitor.email()));
        }
        transactions.write(() -> {
            codes.use(code, Purpose.ADDRESS);
            people.confirm(visitor.person());
        });
    }
}
