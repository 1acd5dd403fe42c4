package io.sopwright.identity;

import io.micronaut.context.annotation.Value;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.mail.EmailAddress;
import io.sopwright.mail.Mail;
import io.sopwright.mail.Outbox;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.TooMany;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
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

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_FOR_ONE = 5;
    private static final int MOST_FROM_ONE = 20;
    private static final Message STALE = Message.of("account.code_stale");

    private final ResetRepository resets;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Outbox outbox;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();
    private final Words words = new Words(Locale.UK);

    Resets(ResetRepository resets, People people, Passwords passwords, Sessions sessions, Attempts attempts, Outbox outbox,
            Transactions transactions, NewIds ids, Clock clock, @Value("${sopwright.address}") String address) {
        this.resets = resets;
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

    /** Takes away codes that are too old to be used. */
    public void sweep() {
        transactions.write(() -> resets.sweep(clock.instant()));
    }

    private void send(Person person) {
        var token = Tokens.make(random);
        resets.revoke(person.id());
        resets.insert(person.id(), Tokens.hash(token), clock.instant().plus(VALID));
        outbox.send(new Mail(new EmailAddress(person.email()), words.of("account.reset_subject"),
                words.of("account.reset_mail", person.name(), address + "/reset/#" + token, token, VALID.toMinutes())));
    }

    /**
     * Gives a new password to whom the code was sent, once, and ends all sessions.
     *
     * @throws Invalid when the code is none, was used or is too old, or when the password cannot be taken
     */
    PersonId finish(Form form) {
        var hash = Tokens.hash(form.needed("code", 100));
        var person = transactions.read(() -> resets.find(hash, clock.instant())).orElseThrow(() -> new Invalid("code", STALE));
        var kept = passwords.hash(PasswordRule.chosen(form, "password", List.of(person.email())));
        transactions.write(() -> {
            if (resets.use(hash, clock.instant()) == 0) {
                throw new Invalid("code", STALE);
            }
            people.setKept(person.id(), kept);
            sessions.endAll(person.id());
        });
        attempts.forget("sign-in", person.email());
        return person.id();
    }
}
