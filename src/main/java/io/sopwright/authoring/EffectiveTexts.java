package io.sopwright.authoring;

import io.sopwright.change.Redline;
import io.sopwright.change.TextDiff;
import io.sopwright.control.Draft;
import io.sopwright.control.FrozenVersions;
import io.sopwright.control.Versions;
import io.sopwright.document.DocumentVersion;
import io.sopwright.source.Source;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What drafts say otherwise than the versions that are in force, as people read them: with their values. */
@Singleton
final class EffectiveTexts {

    private final Versions versions;
    private final FrozenVersions frozen;

    EffectiveTexts(Versions versions, FrozenVersions frozen) {
        this.versions = versions;
        this.frozen = frozen;
    }

    /** The version of the draft's document that is in force, if one is. */
    Optional<DocumentVersion> of(TenantId tenant, Draft draft) {
        return versions.effective(tenant, draft.document().id()).map(row -> frozen.version(tenant, row));
    }

    /** What the draft changes in a version; empty while a placeholder of the draft is wrong, so that it cannot be read. */
    static Optional<List<Redline>> changes(DocumentVersion effective, DraftText text) {
        return text.proofs().of(new Source("text", text.text())).merged()
                .map(merged -> TextDiff.read(effective.merged().text(), merged.text()));
    }
}
