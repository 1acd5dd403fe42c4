package io.sopwright.issue;

import io.sopwright.control.VersionId;
import io.sopwright.database.Transactions;
import io.sopwright.job.Job;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Prints an approved version. The same version gives the same bytes, so a second print changes nothing. */
@Singleton
final class PrintVersion implements Job {

    static final String NAME = "print-version";

    private final LifeRepository versions;
    private final FrozenPages frozen;
    private final Freezing freezing;
    private final Transactions transactions;

    PrintVersion(LifeRepository versions, FrozenPages frozen, Freezing freezing, Transactions transactions) {
        this.versions = versions;
        this.frozen = frozen;
        this.freezing = freezing;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, long subject) {
        var id = new VersionId(subject);
        var version = transactions.write(() -> versions.lock(tenant, id)).orElseThrow(NoSuch::new);
        if (version.print() == null) {
            var print = freezing.print(tenant, frozen.version(tenant, version), Optional.ofNullable(version.logo()));
            transactions.write(() -> versions.keepPrint(tenant, id, print));
        }
    }
}
