package io.sopwright.tenancy;

import io.sopwright.database.DatabaseFault;
import io.sopwright.database.Transactions;
import io.sopwright.identity.Sessions;
import io.sopwright.web.Operation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries an operation out once. The change, its audit entry and the operation are one transaction: a form that is sent again, by a double click or
 * because its answer was lost, is answered with what became of it the first time.
 */
@Singleton
public final class Once {

    private final OperationRepository operations;
    private final Transactions transactions;
    private final Clock clock;

    Once(OperationRepository operations, Transactions transactions, Clock clock) {
        this.operations = operations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Does the work unless it was done.
     *
     * @param work answers with what became of it, in at most 400 characters: where to go on
     * @return what became of it, now or then
     */
    public String run(Member member, Operation operation, Supplier<String> work) {
        return outcome(member, operation).orElseGet(() -> first(member, operation, work));
    }

    /** Does the work unless it was done. */
    public void run(Member member, Operation operation, Runnable work) {
        var _ = run(member, operation, () -> {
            work.run();
            return "";
        });
    }

    /** Takes away operations that nobody can send again: those of sessions that are over. */
    public void sweep() {
        transactions.write(() -> operations.sweep(clock.instant().minus(Sessions.LONGEST)));
    }

    private String first(Member member, Operation operation, Supplier<String> work) {
        try {
            return transactions.write(() -> {
                var outcome = work.get();
                operations.insert(member.tenant(), operation.value(), clock.instant(), outcome);
                return outcome;
            });
        } catch (RuntimeException failure) {
            // somebody sent the same form at the same moment, and was faster
            return Optional.of(failure).filter(DatabaseFault::isDuplicate).flatMap(_ -> outcome(member, operation))
                    .orElseThrow(() -> failure);
        }
    }

    private Optional<String> outcome(Member member, Operation operation) {
        return transactions.read(() -> operations.outcome(member.tenant(), operation.value()));
    }
}
