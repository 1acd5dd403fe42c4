package io.sopwright.issue;

import io.sopwright.control.FrozenVersions;
import io.sopwright.control.VersionRow;
import io.sopwright.database.Sha256;
import io.sopwright.document.DocumentVersion;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was frozen, read again. */
@Singleton
public final class FrozenPages {

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
    public DocumentVersion version(TenantId tenant, VersionRow version) {
        return version(tenant, version.source());
    }

    DocumentVersion version(TenantId tenant, LifeRow version) {
        return version(tenant, version.source());
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

    private DocumentVersion version(TenantId tenant, @Nullable Sha256 source) {
        var hash = Optional.ofNullable(source).orElseThrow(NoSuch::new);
        return made.version(tenant, hash);
    }
}
