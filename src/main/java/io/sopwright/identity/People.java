package io.sopwright.identity;

import io.sopwright.database.DatabaseFault;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Everybody who can sign in, or was invited to. */
@Singleton
public final class People {

    private final PersonRepository people;
    private final Passwords passwords;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;

    People(PersonRepository people, Passwords passwords, Transactions transactions, NewIds ids, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who has that address. */
    public Optional<Person> findByEmail(String email) {
        return transactions.read(() -> people.findByEmail(normal(email)));
    }

    /**
     * Adds somebody, who cannot sign in before there is a password.
     *
     * @throws Conflict when the address belongs to somebody already
     */
    public PersonId add(String email, String name) {
        try {
            return transactions.write(() -> {
                var id = ids.next(PersonId::new);
                people.insert(id, normal(email), name, clock.instant());
                return id;
            });
        } catch (RuntimeException failure) {
            throw DatabaseFault.isDuplicate(failure, "person_email")
                    ? new Conflict(Message.of("signin.taken"))
                    : failure;
        }
    }

    /** Gives somebody a password; who knew the old one stays signed in only where the caller says so. */
    public void setPassword(PersonId person, String password) {
        setKept(person, passwords.hash(password));
    }

    /** Gives somebody a password of which {@link Passwords} made what is kept. */
    public void setKept(PersonId person, String kept) {
        transactions.write(() -> people.setPassword(person, kept));
    }

    /** Calls somebody otherwise. */
    void rename(PersonId person, String name) {
        transactions.write(() -> people.rename(person, name));
    }

    private static String normal(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
