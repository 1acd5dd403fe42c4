package io.sopwright.run;

import io.sopwright.control.FrozenVersions;
import io.sopwright.control.VersionId;
import io.sopwright.database.Transactions;
import io.sopwright.document.DocumentVersion;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The versions that onboardings follow, made anew from what they were frozen as. */
@Singleton
public final class IssuedVersions {

    private final IssuedRepository issued;
    private final FrozenVersions frozen;
    private final Transactions transactions;

    IssuedVersions(IssuedRepository issued, FrozenVersions frozen, Transactions transactions) {
        this.issued = issued;
        this.frozen = frozen;
        this.transactions = transactions;
    }

    /** Those in force, by number; at most 500. */
    public List<IssuedRow> effective(TenantId tenant) {
        return transactions.read(() -> issued.effective(tenant));
    }

    /** A version that is or was in force; empty when the company has none with that id. */
    public Optional<IssuedRow> row(TenantId tenant, VersionId id) {
        return transactions.read(() -> issued.find(tenant, id));
    }

    /**
     * A version that is or was in force, complete.
     *
     * @throws NoSuch when the company has none with that id
     */
    public DocumentVersion find(TenantId tenant, VersionId id) {
        var source = row(tenant, id).orElseThrow(NoSuch::new).source();
        return frozen.version(tenant, source);
    }
}
