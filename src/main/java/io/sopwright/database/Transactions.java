package io.sopwright.database;

import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Does a piece of work in one transaction, all of it or nothing, at READ COMMITTED. The whole work is tried again when the database asks for
 * that: after a deadlock, a lock that was waited for too long, a write that lost against another node. Work that is tried again must have no effects
 * outside of the database.
 */
@Singleton
public final class Transactions {

    private static final int ATTEMPTS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    private final SynchronousTransactionManager<Connection> manager;

    Transactions(SynchronousTransactionManager<Connection> manager) {
        this.manager = manager;
    }

    /** Does the work and commits it; joins a transaction that is open already. */
    public <T> T write(Supplier<T> work) {
        return attempt(work, TransactionDefinition.DEFAULT, 1);
    }

    /** Does the work and commits it; joins a transaction that is open already. */
    public void write(Runnable work) {
        var _ = write(() -> {
            work.run();
            return true;
        });
    }

    /** Reads in one transaction that cannot write. */
    public <T> T read(Supplier<T> work) {
        return attempt(work, TransactionDefinition.READ_ONLY, 1);
    }

    /** Does it once the open transaction is committed; at once when none is open. */
    public void afterCommit(Runnable act) {
        manager.findTransactionStatus()
                .ifPresentOrElse(status -> status.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        act.run();
                    }
                }), act);
    }

    private <T> T attempt(Supplier<T> work, TransactionDefinition definition, int attempt) {
        boolean outermost = manager.findTransactionStatus().isEmpty();
        try {
            return manager.execute(definition, _ -> work.get());
        } catch (RuntimeException failure) {
            if (!outermost || attempt == ATTEMPTS || !DatabaseFault.mayPass(failure)) {
                throw failure;
            }
        }
        pause(attempt);
        return attempt(work, definition, attempt + 1);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS << attempt));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
