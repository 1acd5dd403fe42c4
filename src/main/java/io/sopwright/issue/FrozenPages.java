package io.sopwright.issue;

import io.sopwright.control.FrozenVersions;
import io.sopwright.control.VersionRow;
import io.sopwright.document.DocumentVersion;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What was frozen, read again. */
@Singleton
final class FrozenPages {

    private final FrozenVersions made;
    private final BlobStore blobs;

    FrozenPages(FrozenVersions made, BlobStore blobs) {
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
