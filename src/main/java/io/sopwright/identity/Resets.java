package io.sopwright.identity;

import io.micronaut.context.annotation.Value;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.identity.MailedCodes.Purpose;
import io.sopwright.mail.EmailAddress;
import io.sopwright.mail.Mail;
import io.sopwright.mail.Outbox;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.TooMany;
import io.sopwright.web.Form;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * New passwords for those who forgot theirs. Asking only writes the address down, for everybody alike; a later job finds out whether anybody has it. So
 * neither the answer nor its time tells.
 */
@Singleton
public final class Resets {

    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_FOR_ONE = 5;
    private static final int MOST_FROM_ONE = 20;

    private final ResetRepository resets;
    private final MailedCodes codes;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Outbox outbox;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;
    private final String address;
    private final Words words = new Words(Locale.UK);

    Resets(ResetRepository resets, MailedCodes codes, People people, Passwords passwords, Sessions sessions, Attempts attempts,
            Outbox outbox,
            Transactions transactions, NewIds ids, Clock clock, @Value("${sopwright.address}") String address) {
        this.resets = resets;
        this.codes = codes;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.address = address;
    }

    /**
     * Notes that somebody wants a new password.
     *
     * @param from the network address from which it is asked
     * @throws TooMany after five times for one address, or twenty from one place, within an hour
     */
    void ask(EmailAddress email, String from) {
        attempts.refuseAfter(MOST_FOR_ONE, "reset", email.text(), SPAN);
        attempts.refuseAfter(MOST_FROM_ONE, "reset-from", from, SPAN);
        attempts.count("reset", email.text(), SPAN);
        attempts.count("reset-from", from, SPAN);
        transactions.write(() -> resets.ask(ids.next(ResetRequestId::new), email.text(), clock.instant()));
    }

    /** Answers what was asked, at most a hundred wishes: a mail with a code to those who have an account, nothing to others. */
    public void answer() {
        transactions.read(resets::asked).forEach(request -> transactions.write(() -> {
            if (resets.take(request.id()) == 1) {
                people.findByEmail(request.email()).ifPresent(this::send);
            }
        }));
    }

    private void send(Person person) {
        var token = codes.make(person.id(), Purpose.PASSWORD);
        outbox.send(new Mail(new EmailAddress(person.email()), words.of("account.reset_subject"),
                words.of("account.reset_mail", person.name(), address + "/reset/#" + token, token,
                        Purpose.PASSWORD.valid().toMinutes())));
    }

    /**
     * Gives a new password to whom the code was sent, once, and ends all sessions. Who has the code has shown that the address is theirs.
     *
     * @throws Invalid when the code is none, was used or is too old, or when the password cannot be taken
     */
    PersonId finish(Form form) {
        var code = form.needed("code", 100);
        var person = codes.find(code, Purpose.PASSWORD);
        var kept = passwords.hash(PasswordRule.chosen(form, "password", List.of(person.email())));
        transactions.write(() -> {
            codes.use(code, Purpose.PASSWORD);
            people.setKept(person.id(), kept);
            people.confirm(person.id());
            sessions.endAll(person.id());
        });
        attempts.forget("sign-in", person.email());
        return person.id();
    }
}
