package io.sopwright.trail;

import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.job.Jobs;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Checks of the chain of a company's trail: asked for here, done by {@link CheckTrail}. */
@Singleton
final class Checks {

    private final CheckRepository checks;
    private final Jobs jobs;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;

    Checks(CheckRepository checks, Jobs jobs, Transactions transactions, NewIds ids, Clock clock) {
        this.checks = checks;
        this.jobs = jobs;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for one. */
    void ask(Member member) {
        member.require(Right.AUDIT);
        transactions.write(() -> {
            var id = ids.next(CheckId::new);
            checks.insert(member.tenant(), id, member.id(), clock.instant());
            jobs.ask(CheckTrail.NAME, member.tenant(), id);
        });
    }

    /** The one that was asked for last. */
    Optional<CheckRow> newest(Member member) {
        return transactions.read(() -> checks.newest(member.tenant()));
    }
}
