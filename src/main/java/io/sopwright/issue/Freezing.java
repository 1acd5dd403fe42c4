package io.sopwright.issue;

import io.sopwright.control.Draft;
import io.sopwright.database.Sha256;
import io.sopwright.document.Document;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Printing;
import io.sopwright.document.Revision;
import io.sopwright.document.State;
import io.sopwright.document.VersionSource;
import io.sopwright.picture.Picture;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Freezes versions: all that one is made of as one text, and the page that is made of it. The page is what its approver reads and what is printed. */
@Singleton
final class Freezing {

    private final BlobStore blobs;
    private final Printing printing;

    Freezing(BlobStore blobs, Printing printing) {
        this.blobs = blobs;
        this.printing = printing;
    }

    /** What was frozen. */
    record Frozen(Sha256 source, Sha256 page) {}

    /**
     * Freezes a draft as it will be when it is in force.
     *
     * @param number the version's number
     * @param history what changed before, oldest first
     * @throws io.sopwright.source.InvalidText when it is not complete
     */
    Frozen freeze(TenantId tenant, Draft draft, String number, Submission submission, List<Revision> history,
            Optional<Sha256> logo) {
        var source = new VersionSource(draft.document().slug(), draft.company(),
                content(draft, number, submission, history), draft.template().policy().text(), draft.template().text().text());
        return keep(tenant, source, logo);
    }

    /** Keeps a source and the page that is made of it. */
    Frozen keep(TenantId tenant, VersionSource source, Optional<Sha256> logo) {
        var page = printing.onScreen(source.version(), picture(tenant, logo));
        return new Frozen(blobs.put(tenant, "application/yaml", source.written().getBytes(StandardCharsets.UTF_8)),
                blobs.put(tenant, "text/html", page.getBytes(StandardCharsets.UTF_8)));
    }

    /** Prints a version and keeps the print. */
    Sha256 print(TenantId tenant, DocumentVersion version, Optional<Sha256> logo) {
        return blobs.put(tenant, "application/pdf", printing.version(version, picture(tenant, logo)).pdf().bytes());
    }

    private Optional<Picture> picture(TenantId tenant, Optional<Sha256> logo) {
        return logo.map(hash -> Picture.of(blobs.get(tenant, hash)));
    }

    private static Document content(Draft draft, String number, Submission submission, List<Revision> history) {
        var content = draft.content();
        var revisions = new ArrayList<>(history);
        revisions.add(new Revision(number, submission.effective(), submission.note(), draft.version().author()));
        return new Document(content.template(), content.release(), content.number(), number, State.EFFECTIVE, content.owner(),
                content.approvers(), submission.effective(), revisions, content.answers(), content.text(), content.process());
    }
}
