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
     * Keeps what a draft says otherwise; all of it, in place of what was there.
     *
     * @param read {@link VersionRow#lockVersion} of the draft that was shown
     * @throws Conflict when somebody else changed the draft since, or it is none any more
     */
    public void changeText(Member member, DocumentId id, long read, List<TextChange> changes) {
        edit(member, id, new Edit() {
            @Override
            public AuditEntry tell(AuditEntry entry, String before) {
                return entry.with("text", before, after());
            }

            @Override
            public String after() {
                return Written.text(changes);
            }

            @Override
            public String before(ContentRow content) {
                return content.textChanges();
            }

            @Override
            public int write(VersionId draft) {
                return versions.changeText(member.tenant(), draft, read, after(), member.id(), clock.instant());
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
        edit(member, id, changeOfProcess(member, read, changes));
    }

    /**
     * Keeps what a draft does otherwise; all of it, in place of what was there.
     *
     * @param read {@link VersionRow#lockVersion} of the draft that was shown
     * @param told says in words what changed: the entry of the trail with its parts before and after
     * @throws Conflict when somebody else changed the draft since, or it is none any more
     */
    public void changeProcess(Member member, DocumentId id, long read, ProcessChanges changes, UnaryOperator<AuditEntry> told) {
        edit(member, id, new Told(changeOfProcess(member, read, changes), told));
    }

    private Edit changeOfProcess(Member member, long read, ProcessChanges changes) {
        return new Edit() {
            @Override
            public AuditEntry tell(AuditEntry entry, String before) {
                return entry.with("process", before, after());
            }

            @Override
            public String after() {
                return Written.process(changes);
            }

            @Override
            public String before(ContentRow content) {
                return content.processChanges();
            }

            @Override
            public int write(VersionId draft) {
                return versions.changeProcess(member.tenant(), draft, read, after(), member.id(), clock.instant());
            }
        };
    }

    /** One of the two things that are edited. */
    private interface Edit {

        AuditEntry tell(AuditEntry entry, String before);

        String before(ContentRow content);

        String after();

        int write(VersionId draft);
    }

    /** An edit that somebody else tells of, in words. */
    private record Told(Edit edit, UnaryOperator<AuditEntry> words) implements Edit {

        @Override
        public AuditEntry tell(AuditEntry entry, String before) {
            return words.apply(entry);
        }

        @Override
        public String before(ContentRow content) {
            return edit.before(content);
        }

        @Override
        public String after() {
            return edit.after();
        }

        @Override
        public int write(VersionId draft) {
            return edit.write(draft);
        }
    }

    private void edit(Member member, DocumentId id, Edit edit) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var document = documents.find(member.tenant(), id).orElseThrow(NoSuch::new);
            var draft = versions.lockDraft(member.tenant(), id)
                    .orElseThrow(() -> new Conflict(Message.of("document.no_draft")));
            var before = edit.before(versions.content(member.tenant(), draft));
            if (edit.write(draft) == 0) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            audit.record(member, edit.tell(AuditEntry.of("document.edited", "document", id, document.number()), before));
        });
    }
}
