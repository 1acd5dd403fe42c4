package io.sopwright.identity;

import io.sopwright.database.DatabaseFault;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Everybody who can sign in, or was invited to. */
@Singleton
public final class People {

    private final PersonRepository people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;

    People(PersonRepository people, Passwords passwords, Sessions sessions, Transactions transactions, NewIds ids, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who has that address. */
    public Optional<Person> findByEmail(String email) {
        return transactions.read(() -> people.findByEmail(normal(email)));
    }

    /**
     * Adds somebody whose address is known to be theirs, and who cannot sign in before there is a password.
     *
     * @throws Conflict when the address belongs to somebody already
     */
    public PersonId add(String email, String name) {
        return add(email, name, Optional.of(clock.instant()));
    }

    /**
     * Adds somebody who says that the address is theirs.
     *
     * @throws Conflict when it belongs to somebody already
     */
    public PersonId addUnconfirmed(String email, String name) {
        return add(email, name, Optional.empty());
    }

    /**
     * Whoever has that address, who is added when nobody has. Somebody who only said that it is theirs is locked out, and gets in again with a mailed
     * code.
     */
    public PersonId ownerOf(String email, String name) {
        return findByEmail(email).map(this::claimed).orElseGet(() -> add(email, name));
    }

    private PersonId claimed(Person person) {
        transactions.write(() -> {
            if (people.disown(person.id()) == 1) {
                sessions.endAll(person.id());
                people.confirm(person.id(), clock.instant());
            }
        });
        return person.id();
    }

    /** From now on the address is known to be theirs. */
    public void confirm(PersonId person) {
        transactions.write(() -> people.confirm(person, clock.instant()));
    }

    /**
     * Refuses what may be done with an address only that is known to be one's own.
     *
     * @throws Conflict when they have not shown that yet
     */
    public void requireConfirmed(PersonId person) {
        if (transactions.read(() -> people.find(person)).filter(Person::isConfirmed).isEmpty()) {
            throw new Conflict(Message.of("account.confirm_first"));
        }
    }

    private PersonId add(String email, String name, Optional<Instant> confirmedAt) {
        try {
            return transactions.write(() -> {
                var id = ids.next(PersonId::new);
                people.insert(id, normal(email), name, clock.instant(), confirmedAt.orElse(null));
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
