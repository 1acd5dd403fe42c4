package io.sopwright.exchange;

import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.Templates;
import io.sopwright.control.DocumentId;
import io.sopwright.control.Filing;
import io.sopwright.control.VersionId;
import io.sopwright.database.Sha256;
import io.sopwright.document.Document;
import io.sopwright.document.State;
import io.sopwright.document.VersionSource;
import io.sopwright.issue.Archive;
import io.sopwright.profile.Companies;
import io.sopwright.source.InvalidText;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Takes the documents of a company's folder into the program, each with the versions of its past. */
@Singleton
final class ImportedDocuments {

    private final Filing filing;
    private final Archive archive;
    private final Templates templates;
    private final Companies companies;
    private final PastRepository past;

    ImportedDocuments(Filing filing, Archive archive, Templates templates, Companies companies, PastRepository past) {
        this.past = past;
        this.filing = filing;
        this.archive = archive;
        this.templates = templates;
        this.companies = companies;
    }

    /**
     * Takes them all.
     *
     * @param handles the members, by the keys under which files name them
     * @param logo the picture of the letterhead, which is kept already
     */
    FiledVersions take(TenantId tenant, TenantFolder folder, Map<String, MemberId> handles, Optional<Sha256> logo) {
        var taking = new Taking(tenant, folder, handles, logo, new FiledVersions());
        folder.documentIds().forEach(taking::document);
        return taking.filed;
    }

    /** What is needed to take over the documents of one company. */
    private final class Taking {

        private final TenantId tenant;
        private final TenantFolder folder;
        private final Map<String, MemberId> handles;
        private final Optional<Sha256> logo;
        private final FiledVersions filed;

        private Taking(TenantId tenant, TenantFolder folder, Map<String, MemberId> handles, Optional<Sha256> logo,
                FiledVersions filed) {
            this.tenant = tenant;
            this.folder = folder;
            this.handles = handles;
            this.logo = logo;
            this.filed = filed;
        }

        /** One version may be open at a time: those of the past come first, a draft comes last. */
        private void document(String id) {
            var current = Document.shape().read(folder.document(id));
            var template = template(current, id);
            var document = filing.file(tenant, id, template.title().title(), current, handles);
            var others = folder.versions(current.number());
            others.stream().filter(source -> isBefore(source.document(), current))
                    .forEach(source -> settle(document, source, State.SUPERSEDED));
            filed.putCurrent(id, current.version(), settle(document, source(id, current, template), current.state()));
            folder.draft(current).ifPresent(draft -> file(document, id, draft));
        }

        private VersionSource source(String id, Document current, PolicyTemplate template) {
            return folder.versions(current.number()).stream().filter(source -> isSame(source.document(), current)).findFirst()
                    .orElseGet(() -> new VersionSource(id, companies.find(tenant), current, template.policy().text(),
                            template.text().text()));
        }

        private VersionId settle(DocumentId document, VersionSource source, State state) {
            var version = file(document, source.id(), source.document());
            archive.settle(tenant, version, source, state, logo);
            return version;
        }

        private VersionId file(DocumentId document, String id, Document content) {
            var version = filing.version(tenant, document, content, handles);
            past.propose(tenant, version, content.effective());
            filed.put(id, content.version(), version);
            return version;
        }

        private PolicyTemplate template(Document document, String id) {
            return templates.find(document.template()).orElseThrow(() -> new InvalidText(folder.documentPlace(id),
                    "There is no template “" + document.template() + "” on the shelf."));
        }
    }

    private static boolean isBefore(Document one, Document other) {
        return compare(one.version(), other.version()) < 0;
    }

    private static boolean isSame(Document one, Document other) {
        return Document.shape().write(one.in(State.DRAFT)).isSameAs(Document.shape().write(other.in(State.DRAFT)));
    }

    private static int compare(String one, String other) {
        var some = one.split("\\.", 2);
        var others = other.split("\\.", 2);
        int major = Integer.compare(Integer.parseInt(some[0]), Integer.parseInt(others[0]));
        return major != 0 ? major : Integer.compare(Integer.parseInt(some[1]), Integer.parseInt(others[1]));
    }
}
