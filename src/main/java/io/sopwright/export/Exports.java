package io.sopwright.export;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.job.Jobs;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The exports of companies: asked for by those who administer them, made by a job, fetched as a ZIP. */
@Singleton
final class Exports {

    private static final String KIND = "company";

    private final ExportRepository exports;
    private final BlobStore blobs;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Audit audit;
    private final NewIds ids;
    private final Clock clock;

    Exports(ExportRepository exports, BlobStore blobs, Jobs jobs, Transactions transactions, Audit audit, NewIds ids,
            Clock clock) {
        this.exports = exports;
        this.blobs = blobs;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last one that was asked for. */
    Optional<ExportRow> last(Member member) {
        member.require(Right.ADMINISTER);
        return transactions.read(() -> exports.all(member.tenant())).stream().findFirst();
    }

    /** Asks for one, unless one is being made. */
    void ask(Member member) {
        member.require(Right.ADMINISTER);
        transactions.write(() -> {
            if (last(member).filter(row -> !row.isFinished()).isEmpty()) {
                var id = ids.next(ExportId::new);
                exports.insert(member.tenant(), id, member.id(), clock.instant());
                jobs.ask(ExportCompany.NAME, member.tenant(), id);
                audit.record(member, AuditEntry.of("company.export_asked", KIND, member.tenant(), member.company()));
            }
        });
    }

    /**
     * The ZIP, which somebody fetches: the trail knows who.
     *
     * @throws NoSuch when the company has no export with that id, or it is not finished
     */
    Path fetch(Member member, ExportId id) {
        member.require(Right.ADMINISTER);
        return transactions.write(() -> {
            var archive = exports.find(member.tenant(), id).map(ExportRow::archive).orElseThrow(NoSuch::new);
            audit.record(member, AuditEntry.of("company.export_fetched", KIND, member.tenant(), member.company())
                    .with("archive", "", archive.hex()));
            return blobs.path(member.tenant(), archive);
        });
    }
}
