package io.sopwright.control;

import io.sopwright.database.Transactions;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.List;

/** The documents of companies. */
@Singleton
public final class Documents {

    private final DocumentRepository documents;
    private final Transactions transactions;

    Documents(DocumentRepository documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    /** All documents of a company, by number; at most 5,000. */
    public List<DocumentRow> all(TenantId tenant) {
        return transactions.read(() -> documents.all(tenant));
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
}
