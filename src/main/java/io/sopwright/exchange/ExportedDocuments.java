package io.sopwright.exchange;

import io.sopwright.control.DocumentRow;
import io.sopwright.control.Drafts;
import io.sopwright.control.FrozenVersions;
import io.sopwright.control.VersionRow;
import io.sopwright.csv.Csv;
import io.sopwright.database.Sha256;
import io.sopwright.document.Document;
import io.sopwright.document.State;
import io.sopwright.storage.BlobStore;
import io.sopwright.yaml.Yaml;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the documents of a company: the version in force as the document's file, and all versions with what was frozen of them beside it. */
@Singleton
final class ExportedDocuments {

    private static final List<String> HEAD = List.of("version", "state", "effective", "change", "author", "created", "submitted",
            "decided", "approver", "decision", "ended", "source", "page", "print");

    private final Drafts drafts;
    private final FrozenVersions frozen;
    private final BlobStore blobs;

    ExportedDocuments(Drafts drafts, FrozenVersions frozen, BlobStore blobs) {
        this.drafts = drafts;
        this.frozen = frozen;
        this.blobs = blobs;
    }

    /** The version that a document's file holds: the one in force, else the one that is being made, else the last. */
    static VersionRow current(List<VersionRow> versions) {
        return versions.stream().filter(version -> version.stands() == State.EFFECTIVE).findFirst()
                .or(() -> versions.stream().filter(version -> isOpen(version.stands())).findFirst())
                .orElseGet(versions::getFirst);
    }

    private static boolean isOpen(State state) {
        return switch (state) {
            case DRAFT, IN_REVIEW, APPROVED -> true;
            case EFFECTIVE, SUPERSEDED, WITHDRAWN -> false;
        };
    }

    /** @param versions of that document, the newest first */
    void write(Leaving leaving, DocumentRow document, List<VersionRow> versions) {
        var current = current(versions);
        leaving.files().write(TenantFiles.document(document.slug()), written(leaving, document, current));
        versions.forEach(version -> beside(leaving, document, version, version.equals(current)));
        leaving.files().write(TenantFiles.versions(document.number()) + "/" + TenantFiles.HISTORY, Csv.write(
                Stream.concat(Stream.of(HEAD), versions.reversed().stream().map(ExportedDocuments::row))));
        leaving.step();
    }

    private String written(Leaving leaving, DocumentRow document, VersionRow version) {
        return Yaml.write(Document.shape().write(version.stands() == State.DRAFT
                ? drafts.written(leaving.tenant(), document, version)
                : frozen.version(leaving.tenant(), version).document().in(version.stands())));
    }

    private void beside(Leaving leaving, DocumentRow document, VersionRow version, boolean isCurrent) {
        var folder = TenantFiles.versions(document.number()) + "/" + version.number() + "/";
        if (version.stands() == State.DRAFT && !isCurrent) {
            leaving.files().write(folder + TenantFiles.DRAFT, written(leaving, document, version));
        }
        copy(leaving, folder + TenantFiles.FROZEN, version.source());
        copy(leaving, folder + "page.html", version.page());
        copy(leaving, folder + document.number() + "-v" + version.number() + ".pdf", version.print());
    }

    private void copy(Leaving leaving, String path, @Nullable Sha256 hash) {
        if (hash != null) {
            leaving.files().write(path, blobs.get(leaving.tenant(), hash));
        }
    }

    private static List<String> row(VersionRow version) {
        return Stream.of(version.number(), version.state(), version.effectiveOn(), version.note(), version.authorName(),
                version.createdAt(), version.submittedAt(), version.decidedAt(), version.approverName(), version.decision(),
                version.endedAt(), version.source(), version.page(), version.print())
                .map(cell -> Optional.ofNullable(cell).map(Objects::toString).orElse("")).toList();
    }
}
