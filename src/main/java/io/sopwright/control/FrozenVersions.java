package io.sopwright.control;

import io.sopwright.database.Sha256;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.VersionSource;
import io.sopwright.source.Source;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Versions made anew from what they were frozen as. A few dozen are kept: the same hash is the same version for ever, whoever asks; a caller reads the
 * hash from a row of its own company. May be shared by threads.
 */
@Singleton
public final class FrozenVersions {

    private static final int MOST = 64;

    private final BlobStore blobs;
    private final Map<Sha256, DocumentVersion> made = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, DocumentVersion> eldest) {
            return size() > MOST;
        }
    };

    FrozenVersions(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * What a version says for ever.
     *
     * @param version of that company; one that was submitted
     */
    public DocumentVersion version(TenantId tenant, VersionRow version) {
        return version(tenant, Optional.ofNullable(version.source())
                .orElseThrow(() -> new IllegalStateException("Version " + version.id() + " is not frozen")));
    }

    /**
     * What was frozen under that hash.
     *
     * @throws io.sopwright.refusal.NoSuch when the company has nothing of that hash
     */
    public DocumentVersion version(TenantId tenant, Sha256 hash) {
        return kept(hash).orElseGet(() -> keep(hash, make(hash, blobs.get(tenant, hash))));
    }

    private static DocumentVersion make(Sha256 hash, byte[] bytes) {
        if (!Sha256.of(bytes).equals(hash)) {
            throw new IllegalStateException("What was frozen as " + hash + " is not that any more");
        }
        return VersionSource.read(new Source("version.yaml", new String(bytes, StandardCharsets.UTF_8))).version();
    }

    private synchronized Optional<DocumentVersion> kept(Sha256 hash) {
        return Optional.ofNullable(made.get(hash));
    }

    private synchronized DocumentVersion keep(Sha256 hash, DocumentVersion version) {
        made.put(hash, version);
        return version;
    }
}
