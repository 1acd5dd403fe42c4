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
import org.jspecify.annotations.Nullable;

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
     * Freezes a draft as something that stands elsewhere in its life; a draft stays one.
     *
     * @param logo the picture of the company's letterhead, which is kept already
     */
    public void settle(TenantId tenant, VersionId id, VersionSource source, State state, Optional<Sha256> logo) {
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

    /** Of a document's versions one may be open and one in force; those of the past are many. */
    private static @Nullable String slot(State state) {
        return switch (state) {
            case DRAFT, IN_REVIEW, APPROVED -> "open";
            case EFFECTIVE -> "effective";
            case SUPERSEDED, WITHDRAWN -> null;
        };
    }
}
