package io.sopwright.audit;

import io.sopwright.database.Batches;
import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The trails in the database, for those who verify them or write them into files. */
@Singleton
public final class Trails {

    private final AuditRepository entries;
    private final Transactions transactions;

    Trails(AuditRepository entries, Transactions transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    /** A company's trail as it is now; what is added while it is read does not belong to it. */
    public Trail of(TenantId tenant) {
        return transactions.read(() -> {
            var head = entries.head(tenant).orElse(new HeadRow(0, Sha256.ZERO));
            return new Trail(Optional.of(head), entries.beyond(tenant), new Batches<>(0, TrailRow::sequence,
                    (after, most) -> transactions.read(() -> entries.after(tenant, after, head.sequence(), most))));
        });
    }

    /** One entry with its links. */
    public Optional<TrailRow> entry(TenantId tenant, long sequence) {
        return transactions.read(() -> entries.after(tenant, sequence - 1, sequence, 1)).stream().findFirst();
    }
}
