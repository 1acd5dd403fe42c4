package io.sopwright.identity;

import io.sopwright.database.DatabaseFault;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.TooMany;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts what is tried too often, in the database, so that a limit holds over all nodes. What is counted for is kept as a hash only. */
@Singleton
public final class Attempts {

    private static final Duration KEPT = Duration.ofDays(2);

    private final AttemptRepository attempts;
    private final Transactions transactions;
    private final Clock clock;

    Attempts(AttemptRepository attempts, Transactions transactions, Clock clock) {
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Refuses when it was counted that often in this span and the one before.
     *
     * @param what is tried
     * @param subject for whom or from where
     * @throws TooMany with the minutes to wait
     */
    public void refuseAfter(int most, String what, String subject, Duration span) {
        var start = start(span);
        int times = transactions.read(() -> attempts.times(what, Tokens.hash(subject), start.minus(span)));
        if (times >= most) {
            throw new TooMany(Math.max(1, Duration.between(clock.instant(), start.plus(span)).toMinutes() + 1));
        }
    }

    /** Counts once, whatever becomes of it. */
    public void count(String what, String subject, Duration span) {
        var start = start(span);
        if (transactions.write(() -> attempts.increase(what, Tokens.hash(subject), start)) == 0) {
            begin(what, subject, start);
        }
    }

    private void begin(String what, String subject, Instant start) {
        try {
            transactions.write(() -> attempts.insert(what, Tokens.hash(subject), start));
        } catch (RuntimeException failure) {
            if (!DatabaseFault.isDuplicate(failure)) {
                throw failure;
            }
            transactions.write(() -> attempts.increase(what, Tokens.hash(subject), start));
        }
    }

    /** Begins anew: it went well. */
    public void forget(String what, String subject) {
        transactions.write(() -> attempts.delete(what, Tokens.hash(subject)));
    }

    /** Takes away what counts no more: no limit looks back over two days. */
    public void sweep() {
        transactions.write(() -> attempts.sweep(clock.instant().minus(KEPT)));
    }

    private Instant start(Duration span) {
        long seconds = span.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), seconds) * seconds);
    }
}
