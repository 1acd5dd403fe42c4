package io.sopwright.control;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Batches;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The documents of companies. */
@Singleton
public final class Documents {

    private final DocumentRepository documents;
    private final Transactions transactions;
    private final Audit audit;

    Documents(DocumentRepository documents, Transactions transactions, Audit audit) {
        this.documents = documents;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** All documents of a company, by number. */
    public List<DocumentRow> all(TenantId tenant) {
        return Batches.all(row -> row.id().value(), (after, most) -> transactions.read(() -> documents.all(tenant, after, most)))
                .stream()
                .sorted(Comparator.comparing(DocumentRow::number)).toList();
    }

    /**
     * A document.
     *
     * @throws NoSuch when the company has none with that id
     */
    public DocumentRow find(TenantId tenant, DocumentId id) {
        return transactions.read(() -> documents.find(tenant, id)).orElseThrow(NoSuch::new);
    }

    /** Who approves a document, in order. */
    public List<ApproverRow> approvers(TenantId tenant, DocumentId id) {
        return transactions.read(() -> documents.approvers(tenant, id));
    }

    /** Those who may approve documents of a company. */
    public List<ApproverRow> candidates(TenantId tenant) {
        return transactions.read(() -> documents.candidates(tenant));
    }

    /**
     * Names who approves a document from now on.
     *
     * @throws NoSuch when there is no such document, or nobody among the candidates with that id
     */
    public void nameApprover(Member member, DocumentId id, MemberId approver) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var document = documents.find(member.tenant(), id).orElseThrow(NoSuch::new);
            var named = documents.candidates(member.tenant()).stream().filter(one -> one.memberId().equals(approver)).findFirst()
                    .orElseThrow(NoSuch::new);
            var before = names(documents.approvers(member.tenant(), id));
            documents.removeApprovers(member.tenant(), id);
            documents.addApprover(member.tenant(), id, 0, approver);
            audit.record(member, AuditEntry.of("document.approver_named", "document", id, document.number()).with("approvers",
                    before, named.name()));
        });
    }

    private static String names(List<ApproverRow> approvers) {
        return approvers.stream().map(ApproverRow::name).collect(Collectors.joining(", "));
    }
}
