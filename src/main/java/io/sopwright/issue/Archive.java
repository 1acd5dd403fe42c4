package io.sopwright.issue;

import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.document.State;
import io.sopwright.document.VersionSource;
import io.sopwright.job.Jobs;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Puts versions that were issued elsewhere where they stand: with a company's folder come versions that are in force. */
@Singleton
public final class Archive {

    private final LifeRepository versions;
    private final Freezing freezing;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Clock clock;

    Archive(LifeRepository versions, Freezing freezing, Jobs jobs, Transactions transactions, Clock clock) {
        this.versions = versions;
        this.freezing = freezing;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Freezes a draft as its file says that it stands; a draft of the file stays one.
     *
     * @param logo the picture of the company's letterhead, which is kept already
     */
    public void settle(TenantId tenant, VersionId id, VersionSource source, Optional<Sha256> logo) {
        var state = source.document().state();
        if (state != State.DRAFT) {
            var kept = freezing.keep(tenant, source, logo);
            transactions.write(() -> {
                versions.settle(tenant, id, state.word(), slot(state), source.document().effective(), clock.instant(),
                        kept.source(),
                        kept.page(), logo.orElse(null));
                jobs.ask(PrintVersion.NAME, tenant, id);
            });
        }
    }

    private static String slot(State state) {
        return state == State.EFFECTIVE ? "effective" : "open";
    }
}
