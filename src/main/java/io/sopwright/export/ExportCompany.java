package io.sopwright.export;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Sha256;
import io.sopwright.database.Transactions;
import io.sopwright.exchange.Exporting;
import io.sopwright.job.Job;
import io.sopwright.profile.Companies;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Makes the ZIP that somebody asked for, and lets go of those before it: a company keeps one. */
@Singleton
final class ExportCompany implements Job {

    static final String NAME = "export-company";

    private final ExportRepository exports;
    private final Exporting exporting;
    private final Companies companies;
    private final BlobStore blobs;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ExportCompany(ExportRepository exports, Exporting exporting, Companies companies, BlobStore blobs, Transactions transactions,
            Audit audit, Clock clock) {
        this.exports = exports;
        this.exporting = exporting;
        this.companies = companies;
        this.blobs = blobs;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(TenantId tenant, long subject) {
        var id = new ExportId(subject);
        var asked = transactions.read(() -> exports.find(tenant, id));
        if (asked.filter(row -> !row.isFinished()).isPresent()) {
            finish(tenant, id, archive(tenant, id));
        }
    }

    private Sha256 archive(TenantId tenant, ExportId id) {
        var file = blobs.unfinished();
        try {
            zip(tenant, id, file);
            return blobs.take(tenant, "application/zip", file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            remove(file);
        }
    }

    private void zip(TenantId tenant, ExportId id, Path file) throws IOException {
        try (var zip = new ZipDestination(file, companies.find(tenant).slug())) {
            exporting.export(tenant, zip, (done, total) -> transactions.write(() -> exports.progress(tenant, id, done, total)));
        }
    }

    private void finish(TenantId tenant, ExportId id, Sha256 archive) {
        transactions.write(() -> {
            if (exports.finish(tenant, id, archive, clock.instant()) > 0) {
                exports.all(tenant).stream().filter(row -> row.isFinished() && !row.id().equals(id)).forEach(row -> {
                    exports.delete(tenant, row.id());
                    Optional.ofNullable(row.archive()).filter(old -> !old.equals(archive))
                            .ifPresent(old -> blobs.forget(tenant, old));
                });
                audit.record(tenant, AuditEntry.of("company.exported", "company", tenant, companies.find(tenant).name())
                        .with("archive", "", archive.hex()));
            }
        });
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
