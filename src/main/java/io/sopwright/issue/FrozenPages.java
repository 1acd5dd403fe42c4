package io.sopwright.issue;

import io.sopwright.control.FrozenVersions;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.VersionChanges;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What was frozen, read again. */
@Singleton
final class FrozenPages {

    private final Versions versions;
    private final FrozenVersions made;
    private final BlobStore blobs;

    FrozenPages(Versions versions, FrozenVersions made, BlobStore blobs) {
        this.versions = versions;
        this.made = made;
        this.blobs = blobs;
    }

    /**
     * A version that was submitted, with the process that it froze.
     *
     * @throws NoSuch when it was not
     */
    DocumentVersion version(TenantId tenant, LifeRow version) {
        return made.version(tenant, Optional.ofNullable(version.source()).orElseThrow(NoSuch::new));
    }

    /** What a version changes in the one that was issued before it; empty for the first. */
    Optional<VersionPage.Since> since(TenantId tenant, VersionRow version) {
        return versions.of(tenant, version.documentId()).stream().dropWhile(row -> !row.id().equals(version.id())).skip(1)
                .filter(row -> row.source() != null).findFirst().map(before -> new VersionPage.Since(before.number(),
                        VersionChanges.between(made.version(tenant, before), made.version(tenant, version))));
    }

    /**
     * The page that its approver read, a whole one.
     *
     * @throws NoSuch when it was not submitted
     */
    String page(TenantId tenant, VersionRow version) {
        var hash = Optional.ofNullable(version.page()).orElseThrow(NoSuch::new);
        return new String(blobs.get(tenant, hash), StandardCharsets.UTF_8);
    }
}
