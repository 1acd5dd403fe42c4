package io.sopwright.identity;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.TooMany;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Lets people in who know their password, and slows down whoever guesses. */
@Singleton
public final class SignIns {

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int MOST_WRONG = 10;

    private final PersonRepository people;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Transactions transactions;

    SignIns(PersonRepository people, Passwords passwords, Attempts attempts, Transactions transactions) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    /**
     * Who has that address and that password; takes as long whether or not there is anybody.
     *
     * @throws TooMany after ten wrong passwords for one address within a quarter of an hour
     */
    Optional<PersonId> check(String email, String password) {
        var address = email.toLowerCase(Locale.ROOT);
        attempts.refuseAfter(MOST_WRONG, "sign-in", address, SPAN);
        var person = transactions.read(() -> people.findByEmail(address)).filter(found -> found.password() != null);
        boolean right = person.map(found -> passwords.matches(password, String.valueOf(found.password())))
                .orElseGet(() -> passwords.matchesNobody(password));
        if (!right) {
            attempts.count("sign-in", address, SPAN);
            return Optional.empty();
        }
        attempts.forget("sign-in", address);
        return person.map(Person::id);
    }
}
