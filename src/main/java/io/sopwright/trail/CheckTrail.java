package io.sopwright.trail;

import io.sopwright.audit.Trails;
import io.sopwright.audit.Verification;
import io.sopwright.database.Transactions;
import io.sopwright.job.Job;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Goes through a company's trail and writes down what it found. */
@Singleton
final class CheckTrail implements Job {

    static final String NAME = "check-trail";

    private final Trails trails;
    private final CheckRepository checks;
    private final Transactions transactions;
    private final Clock clock;

    CheckTrail(Trails trails, CheckRepository checks, Transactions transactions, Clock clock) {
        this.trails = trails;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, long subject) {
        var found = CheckRow.Found.of(Verification.of(trails.of(tenant)));
        transactions.write(() -> checks.done(tenant, new CheckId(subject), clock.instant(), found.entries(), found.fault()));
    }
}
