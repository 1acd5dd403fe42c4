package io.sopwright.measure;

import io.sopwright.control.DocumentRow;
import io.sopwright.control.Drafts;
import io.sopwright.control.FrozenVersions;
import io.sopwright.control.Tentative;
import io.sopwright.control.VersionRow;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.State;
import io.sopwright.refusal.Conflict;
import io.sopwright.tenancy.Member;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads versions, frozen ones and drafts alike. */
@Singleton
final class Readings {

    private final Drafts drafts;
    private final FrozenVersions frozen;

    Readings(Drafts drafts, FrozenVersions frozen) {
        this.drafts = drafts;
        this.frozen = frozen;
    }

    /** What a version says, a draft with examples in place of what is not answered yet; empty when nothing can be made of it. */
    Optional<DocumentVersion> of(Member reader, DocumentRow document, VersionRow version) {
        return version.stands() == State.DRAFT
                ? draft(reader, document)
                : Optional.of(frozen.version(reader.tenant(), version));
    }

    private Optional<DocumentVersion> draft(Member reader, DocumentRow document) {
        try {
            return drafts.find(reader, document.id()).flatMap(draft -> Tentative.of(draft).version());
        } catch (Conflict _) {
            // a template that left the shelf must not close the whole room; the document's own page says what to do
            return Optional.empty();
        }
    }
}
