package io.sopwright.issue;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.control.DocumentId;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Documents;
import io.sopwright.control.Draft;
import io.sopwright.control.Drafts;
import io.sopwright.control.VersionId;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.document.State;
import io.sopwright.job.Jobs;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.refusal.NotAllowed;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Issues versions. Each verb is one step of a version's life, allowed by role at the moment of the act, and refused when the version does not stand where
 * the step starts.
 */
@Singleton
public final class Issues {

    private final LifeRepository versions;
    private final Documents documents;
    private final Drafts drafts;
    private final Companies companies;
    private final FrozenPages frozen;
    private final Freezing freezing;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Audit audit;
    private final NewIds ids;
    private final Clock clock;

    Issues(LifeRepository versions, Documents documents, Drafts drafts, Companies companies, FrozenPages frozen,
            Freezing freezing, Jobs jobs, Transactions transactions, Audit audit, NewIds ids, Clock clock) {
        this.versions = versions;
        this.documents = documents;
        this.drafts = drafts;
        this.companies = companies;
        this.frozen = frozen;
        this.freezing = freezing;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Freezes the draft of a document and lays it before its approver.
     *
     * @param read how often the draft had been changed when it was shown
     * @throws Conflict when it is not complete, when it was changed since, or when there is no draft
     */
    VersionId submit(Member member, DocumentId id, long read, Submission submission) {
        member.require(Right.CONFIGURE);
        var draft = complete(drafts.load(member, id));
        var issued = issued(member.tenant(), id);
        var number = issued.map(last -> VersionNumber.of(last).next(submission.material())).orElse(VersionNumber.FIRST);
        var history = issued.map(last -> frozen.version(member.tenant(), last).document().revisions()).orElse(List.of());
        // the page is laid out and kept before the transaction: nothing slow happens inside it
        var logo = transactions.read(() -> versions.logo(member.tenant()));
        var kept = freezing.freeze(member.tenant(), draft, number.text(), submission, history, logo);
        return transactions.write(() -> {
            int submitted = versions.submit(member.tenant(), draft.version().id(), read, number.major(), number.minor(),
                    submission.note(), submission.effective(), member.id(), clock.instant(), kept.source(), kept.page(),
                    logo.orElse(null));
            requireOne(submitted);
            record(member, draft.document(), "version.submitted", number.text(), submission.note());
            return draft.version().id();
        });
    }

    private static Draft complete(Draft draft) {
        if (draft.complete().isEmpty()) {
            throw new Conflict(Message.of("issue.incomplete", draft.findings().size()));
        }
        return draft;
    }

    /** Takes back what was submitted, so that it can be worked on. */
    void recall(Member member, VersionId id, String reason) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var version = standing(member.tenant(), id, State.IN_REVIEW);
            requireOne(versions.reopen(member.tenant(), id, null, clock.instant(), reason));
            record(member, version, "version.recalled", reason);
        });
    }

    /** Sends a version back to its author. */
    void decline(Member member, VersionId id, String reason) {
        member.require(Right.APPROVE);
        transactions.write(() -> {
            var version = standing(member.tenant(), id, State.IN_REVIEW);
            requireApprover(member, version);
            requireOne(versions.reopen(member.tenant(), id, member.id(), clock.instant(), reason));
            record(member, version, "version.declined", reason);
        });
    }

    /** Approves a version; it comes into force on its day, which may be today. */
    void approve(Member member, VersionId id) {
        member.require(Right.APPROVE);
        transactions.write(() -> {
            var version = standing(member.tenant(), id, State.IN_REVIEW);
            requireApprover(member, version);
            requireOne(versions.approve(member.tenant(), id, member.id(), clock.instant()));
            record(member, version, "version.approved", "");
            jobs.ask(PrintVersion.NAME, member.tenant(), id);
            bringIntoForce(member.tenant(), id);
        });
    }

    /** Puts an approved version into force if its day has come, else asks for that on its day. The second time nothing happens. */
    void bringIntoForce(TenantId tenant, VersionId id) {
        transactions.write(() -> {
            var version = versions.lock(tenant, id).orElseThrow(NoSuch::new);
            if (version.stands() == State.APPROVED) {
                var zone = companies.find(tenant).zone();
                var day = Optional.ofNullable(version.effectiveOn()).orElseThrow();
                if (day.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
                    jobs.ask(BringIntoForce.NAME, tenant, id, day.atStartOfDay(zone).toInstant());
                } else {
                    replace(tenant, version);
                }
            }
        });
    }

    private void replace(TenantId tenant, LifeRow version) {
        versions.supersede(tenant, version.documentId(), clock.instant());
        requireOne(versions.bringIntoForce(tenant, version.id()));
        var document = documents.find(tenant, version.documentId());
        audit.record(tenant, AuditEntry.of("version.effective", "document", document.id(), document.number())
                .with("version", "", version.number()));
    }

    /** Takes a version out of force. */
    void withdraw(Member member, VersionId id, String reason) {
        member.require(Right.APPROVE);
        transactions.write(() -> {
            var version = standing(member.tenant(), id, State.EFFECTIVE);
            requireOne(versions.withdraw(member.tenant(), id, clock.instant(), reason));
            record(member, version, "version.withdrawn", reason);
        });
    }

    /**
     * Begins the next version of a document with all that the last one says.
     *
     * @throws Conflict when somebody began it already
     */
    void revise(Member member, DocumentId id) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var document = documents.find(member.tenant(), id);
            var all = versions.of(member.tenant(), id);
            if (all.stream().anyMatch(version -> version.isOpen())) {
                throw new Conflict(Message.of("issue.draft_exists"));
            }
            var base = all.getFirst();
            var number = VersionNumber.of(base).next(false);
            var draft = ids.next(VersionId::new);
            versions.copyAsDraft(member.tenant(), base.id(), draft, number.major(), number.minor(), member.id(), clock.instant());
            versions.copyAnswers(member.tenant(), base.id(), draft);
            record(member, document, "version.begun", number.text(), "");
        });
    }

    /** Whether somebody may approve or decline the versions of a document. */
    boolean mayDecide(Member member, DocumentId document) {
        return member.may(Right.APPROVE) && documents.approvers(member.tenant(), document).stream()
                .anyMatch(approver -> approver.memberId().equals(member.id()));
    }

    private Optional<LifeRow> issued(TenantId tenant, DocumentId id) {
        return transactions.read(() -> versions.of(tenant, id)).stream().filter(version -> !version.isOpen()).findFirst();
    }

    private LifeRow standing(TenantId tenant, VersionId id, State state) {
        var version = versions.lock(tenant, id).orElseThrow(NoSuch::new);
        if (version.stands() != state) {
            throw new Conflict(Message.of("issue.elsewhere"));
        }
        return version;
    }

    /** The seam for routing: today each of a document's approvers decides alone. */
    private void requireApprover(Member member, LifeRow version) {
        if (!mayDecide(member, version.documentId())) {
            throw new NotAllowed(Message.of("issue.not_approver"));
        }
    }

    private static void requireOne(int changed) {
        if (changed == 0) {
            throw new Conflict(Message.of("issue.elsewhere"));
        }
    }

    private void record(Member member, LifeRow version, String action, String reason) {
        record(member, documents.find(member.tenant(), version.documentId()), action, version.number(), reason);
    }

    private void record(Member member, DocumentRow document, String action, String number, String reason) {
        audit.record(member, AuditEntry.of(action, "document", document.id(), document.number()).with("version", "", number)
                .because(reason));
    }
}
