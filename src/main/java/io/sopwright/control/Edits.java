package io.sopwright.control;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.change.ProcessChanges;
import io.sopwright.change.TextChange;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Changes what drafts say and do otherwise than their templates. */
@Singleton
public final class Edits {

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Edits(DocumentRepository documents, VersionRepository versions, Transactions transactions, Audit audit, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what a draft says otherwise; all of it, in place of what was there. The trail tells each portion that changed: what was written of it before
     * and after.
     *
     * @param read {@link VersionRow#lockVersion} of the draft that was shown
     * @throws Conflict when somebody else changed the draft since, or it is none any more
     */
    public void changeText(Member member, DocumentId id, long read, List<TextChange> changes) {
        edit(member, id, new Edit() {
            @Override
            public int write(VersionId draft) {
                return versions.changeText(member.tenant(), draft, read, Written.text(changes), member.id(), clock.instant());
            }

            @Override
            public AuditEntry told(AuditEntry entry, ContentRow before) {
                return Written.told(entry, Written.text(before.textChanges()), changes);
            }
        });
    }

    /**
     * Keeps what a draft does otherwise; all of it, in place of what was there.
     *
     * @param read {@link VersionRow#lockVersion} of the draft that was shown
     * @throws Conflict when somebody else changed the draft since, or it is none any more
     */
    public void changeProcess(Member member, DocumentId id, long read, ProcessChanges changes) {
        changeProcess(member, id, read, changes,
                (entry, before) -> entry.with("process", before.processChanges(), Written.process(changes)));
    }

    /**
     * Keeps what a draft does otherwise; all of it, in place of what was there.
     *
     * @param read {@link VersionRow#lockVersion} of the draft that was shown
     * @param told says in words what changed: the entry of the trail with its parts before and after
     * @throws Conflict when somebody else changed the draft since, or it is none any more
     */
    public void changeProcess(Member member, DocumentId id, long read, ProcessChanges changes, UnaryOperator<AuditEntry> told) {
        changeProcess(member, id, read, changes, (entry, _) -> told.apply(entry));
    }

    private void changeProcess(Member member, DocumentId id, long read, ProcessChanges changes,
            BiFunction<AuditEntry, ContentRow, AuditEntry> told) {
        edit(member, id, new Edit() {
            @Override
            public int write(VersionId draft) {
                return versions.changeProcess(member.tenant(), draft, read, Written.process(changes), member.id(),
                        clock.instant());
            }

            @Override
            public AuditEntry told(AuditEntry entry, ContentRow before) {
                return told.apply(entry, before);
            }
        });
    }

    /** One of the two things that are edited. */
    private interface Edit {

        int write(VersionId draft);

        /** The entry, with what changed. */
        AuditEntry told(AuditEntry entry, ContentRow before);
    }

    private void edit(Member member, DocumentId id, Edit edit) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var document = documents.find(member.tenant(), id).orElseThrow(NoSuch::new);
            var draft = versions.lockDraft(member.tenant(), id)
                    .orElseThrow(() -> new Conflict(Message.of("document.no_draft")));
            var before = versions.content(member.tenant(), draft);
            if (edit.write(draft) == 0) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            audit.record(member, edit.told(AuditEntry.of("document.edited", "document", id, document.number()), before));
        });
    }
}
