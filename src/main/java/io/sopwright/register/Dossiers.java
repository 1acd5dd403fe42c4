package io.sopwright.register;

import io.sopwright.control.DocumentId;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.control.Draft;
import io.sopwright.control.Drafts;
import io.sopwright.control.FrozenVersions;
import io.sopwright.control.Missing;
import io.sopwright.control.Tentative;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.document.State;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Opens documents for reading. */
@Singleton
final class Dossiers {

    private final Documents documents;
    private final Versions versions;
    private final Drafts drafts;
    private final FrozenVersions frozen;

    Dossiers(Documents documents, Versions versions, Drafts drafts, FrozenVersions frozen) {
        this.documents = documents;
        this.versions = versions;
        this.drafts = drafts;
        this.frozen = frozen;
    }

    /** The version that concerns a reader: for those who write or approve the one that is being made, for all others the one in force. */
    Dossier open(Member reader, DocumentId id) {
        var document = documents.find(reader.tenant(), id);
        var all = versions.of(reader.tenant(), id);
        var shown = Optional.of(all.getFirst()).filter(_ -> reader.may(Right.APPROVE))
                .or(() -> all.stream().filter(version -> version.stands() == State.EFFECTIVE).findFirst())
                .orElse(all.getFirst());
        return shown.stands() == State.DRAFT
                ? draft(reader, document, all, shown)
                : dossier(reader, document, all, shown,
                        new Tentative(Optional.of(frozen.version(reader.tenant(), shown)), Missing.NOTHING));
    }

    private Dossier draft(Member reader, DocumentRow document, List<VersionRow> all, VersionRow shown) {
        Draft draft = drafts.load(reader, document.id());
        return dossier(reader, document, all, shown, Tentative.of(draft));
    }

    private Dossier dossier(Member reader, DocumentRow document, List<VersionRow> all, VersionRow shown, Tentative reading) {
        return new Dossier(document, documents.approvers(reader.tenant(), document.id()), all, shown, reading.version(),
                reading.missing(), reader);
    }
}
