package io.sopwright.tenancy;

import io.sopwright.database.DatabaseFault;
import io.sopwright.database.Transactions;
import io.sopwright.identity.Sessions;
import io.sopwright.refusal.Refusal;
import io.sopwright.web.Operation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
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
        return first(member, operation, work, Function.identity())
                .orElseGet(() -> transactions.read(() -> outcome(member, operation).orElseThrow()));
    }

    /** Does the work unless it was done; what came of it, or nothing when it was done before. */
    public <T> Optional<T> first(Member member, Operation operation, Supplier<T> work) {
        return first(member, operation, work, _ -> "");
    }

    private <T> Optional<T> first(Member member, Operation operation, Supplier<T> work, Function<T, String> outcome) {
        try {
            return transactions.write(() -> {
                if (outcome(member, operation).isPresent()) {
                    return Optional.<T>empty();
                }
                var done = work.get();
                operations.insert(member.tenant(), operation.value(), clock.instant(), outcome.apply(done));
                return Optional.of(done);
            });
        } catch (RuntimeException failure) {
            // the same form was sent at the same moment, and was faster: this one came upon its row, or upon what it had changed
            boolean late = failure instanceof Refusal || DatabaseFault.isDuplicate(failure);
            if (late && transactions.read(() -> outcome(member, operation)).isPresent()) {
                return Optional.empty();
            }
            throw failure;
        }
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

    private Optional<String> outcome(Member member, Operation operation) {
        return operations.outcome(member.tenant(), operation.value());
    }
}
