package io.sopwright.identity;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.Invalid;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Codes that are mailed to people: who has one reads the mail of that address. A code works once, for one purpose and for a while, and not after the next
 * was sent; only its hash is kept.
 */
@Singleton
public final class MailedCodes {

    private static final Message STALE = Message.of("account.code_stale");
    private static final int LONGEST = 100;

    /** What a code is for. */
    public enum Purpose {
        /** A new password. */
        PASSWORD(Duration.ofMinutes(30)),
        /** To show that the address is one's own. */
        ADDRESS(Duration.ofDays(7));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }

        /** How long it works. */
        public Duration valid() {
            return valid;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final MailedCodeRepository codes;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MailedCodes(MailedCodeRepository codes, Transactions transactions, Clock clock) {
        this.codes = codes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new code, in the caller's transaction; the one before is worth nothing from now on. */
    public String make(PersonId person, Purpose purpose) {
        var code = Tokens.make(random);
        transactions.write(() -> {
            codes.revoke(person, purpose.word());
            codes.insert(person, purpose.word(), Tokens.hash(code), clock.instant().plus(purpose.valid()));
        });
        return code;
    }

    /**
     * To whom a code was sent.
     *
     * @throws Invalid at the field {@code code}, when it is none, was used or is too old
     */
    public Person find(String code, Purpose purpose) {
        return transactions.read(() -> codes.find(hash(code), purpose.word(), clock.instant())).orElseThrow(MailedCodes::stale);
    }

    /**
     * Uses a code up, in the caller's transaction.
     *
     * @throws Invalid when somebody was faster
     */
    public void use(String code, Purpose purpose) {
        if (transactions.write(() -> codes.use(hash(code), purpose.word(), clock.instant())) == 0) {
            throw stale();
        }
    }

    /** Takes away codes that are too old to be used. */
    public void sweep() {
        transactions.write(() -> codes.sweep(clock.instant()));
    }

    private static String hash(String code) {
        return Tokens.hash(code.length() <= LONGEST ? code : "");
    }

    private static Invalid stale() {
        return new Invalid("code", STALE);
    }
}
