package io.sopwright.exchange;

import io.sopwright.audit.TrailFile;
import io.sopwright.audit.Trails;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.profile.Companies;
import io.sopwright.profile.Company;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import io.sopwright.tenancy.Tenants;
import io.sopwright.yaml.Yaml;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes all of a company as files: those that {@link Importing} reads, and beside them what it does not read. What is changed meanwhile may be in it or
 * not.
 */
@Singleton
public final class Exporting {

    private final Tenants tenants;
    private final Companies companies;
    private final Documents documents;
    private final Versions versions;
    private final ExportedDocuments exportedDocuments;
    private final ExportedClients exportedClients;
    private final Trails trails;
    private final BlobStore blobs;

    Exporting(Tenants tenants, Companies companies, Documents documents, Versions versions, ExportedDocuments exportedDocuments,
            ExportedClients exportedClients, Trails trails, BlobStore blobs) {
        this.tenants = tenants;
        this.companies = companies;
        this.documents = documents;
        this.versions = versions;
        this.exportedDocuments = exportedDocuments;
        this.exportedClients = exportedClients;
        this.trails = trails;
        this.blobs = blobs;
    }

    /** How far an export is. */
    public interface Progress {

        /** So many of so many documents and clients are written. */
        void at(int done, int total);
    }

    /**
     * Writes a company; the last file lists the SHA-256 of all others.
     *
     * @throws java.io.UncheckedIOException when the destination does not take it
     */
    public void export(TenantId tenant, Destination destination, Progress progress) {
        var company = companies.findWithFormer(tenant);
        var byDocument = versions.all(tenant).stream().collect(Collectors.groupingBy(VersionRow::documentId));
        var all = documents.all(tenant).stream().filter(document -> byDocument.containsKey(document.id())).toList();
        var steps = new Steps(progress);
        var leaving = new Leaving(tenant, new Summed(destination), new Moments(company.zone()), handles(tenant),
                all.stream().collect(Collectors.toMap(DocumentRow::id, DocumentRow::slug)),
                byDocument.values().stream().map(ExportedDocuments::current).map(VersionRow::id).collect(Collectors.toSet()),
                steps::next);
        steps.expect(all.size() + exportedClients.count(leaving));
        write(leaving, company);
        all.forEach(document -> exportedDocuments.write(leaving, document, byDocument.getOrDefault(document.id(), List.of())));
        exportedClients.write(leaving);
        leaving.files().write(TenantFiles.TRAIL, out -> writeTrail(tenant, out));
        leaving.files().finish();
    }

    private void write(Leaving leaving, Company company) {
        leaving.files().write(TenantFiles.COMPANY, Yaml.write(Company.shape().write(company)));
        companies.logo(leaving.tenant())
                .ifPresent(logo -> leaving.files().write(TenantFiles.LOGO, blobs.get(leaving.tenant(), logo)));
    }

    private void writeTrail(TenantId tenant, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TrailFile.write(text, trails.of(tenant).entries());
        text.flush();
    }

    private Map<MemberId, String> handles(TenantId tenant) {
        var handles = new HashMap<MemberId, String>();
        tenants.handles(tenant).forEach((handle, member) -> handles.put(member, handle));
        return handles;
    }

    /** Counts. */
    private static final class Steps {

        private final Progress progress;
        private int done;
        private int total;

        private Steps(Progress progress) {
            this.progress = progress;
        }

        private void expect(int steps) {
            total = steps;
            progress.at(0, total);
        }

        private void next() {
            done++;
            progress.at(done, total);
        }
    }
}
