package io.sopwright.identity;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.List;

/** What people change of their own. */
@Singleton
final class Accounts {

    private static final int LONGEST = 200;

    private final People people;
    private final SignIns signIns;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Transactions transactions;

    Accounts(People people, SignIns signIns, Passwords passwords, Sessions sessions, Transactions transactions) {
        this.people = people;
        this.signIns = signIns;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    void rename(SignedIn visitor, String name) {
        people.rename(visitor.person(), name);
    }

    /**
     * Changes the password, and ends all other sessions (ASVS 7.4.3).
     *
     * @throws Invalid when the old one is wrong, or the new one cannot be taken
     */
    void changePassword(SignedIn visitor, Form form) {
        if (signIns.check(visitor.email(), form.needed("old_password", LONGEST)).isEmpty()) {
            throw new Invalid("old_password", Message.of("account.old_wrong"));
        }
        var kept = passwords.hash(PasswordRule.chosen(form, "password", List.of(visitor.email())));
        transactions.write(() -> {
            people.setKept(visitor.person(), kept);
            sessions.endOthers(visitor.person(), visitor.session());
        });
    }
}
