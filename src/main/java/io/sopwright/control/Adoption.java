package io.sopwright.control;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.change.ProcessChanges;
import io.sopwright.database.NewIds;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Slugs;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes documents out of templates. */
@Singleton
public final class Adoption {

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final Transactions transactions;
    private final Audit audit;
    private final NewIds ids;
    private final Clock clock;

    Adoption(DocumentRepository documents, VersionRepository versions, Transactions transactions, Audit audit, NewIds ids,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a document with the next number and a draft of its version 0.1. Whoever adopts it owns it; somebody else approves it, if there is anybody. */
    public DocumentId adopt(Member member, PolicyTemplate template) {
        member.require(Right.CONFIGURE);
        return transactions.write(() -> {
            var title = template.title();
            var number = number(member.tenant(), title.prefix());
            var id = insert(member, template, number, clock.instant());
            audit.record(member, AuditEntry.of("document.adopted", "document", id, number).with("title", "", title.title())
                    .with("template", "", title.id() + " " + title.release()));
            return id;
        });
    }

    /** Somebody else, if there is anybody: an author does not approve alone. */
    private MemberId approver(Member member) {
        return documents.candidates(member.tenant()).stream().map(ApproverRow::memberId).filter(id -> !id.equals(member.id()))
                .findFirst().orElse(member.id());
    }

    private String number(TenantId tenant, String prefix) {
        documents.advance(tenant, prefix);
        return "%s-%03d".formatted(prefix, documents.lastNumber(tenant, prefix));
    }

    private DocumentId insert(Member member, PolicyTemplate template, String number, Instant now) {
        var tenant = member.tenant();
        var title = template.title();
        var id = ids.next(DocumentId::new);
        var slug = Slugs.free(title.id(), wanted -> documents.countSlug(tenant, wanted) == 0);
        documents.insert(tenant, id, slug, number, title.title(), title.id(), member.id(), now);
        documents.addApprover(tenant, id, 0, approver(member));
        versions.insertDraft(tenant, ids.next(VersionId::new), id, 0, 1, title.release(), "", Written.text(List.of()),
                Written.process(ProcessChanges.NONE), member.id(), now);
        return id;
    }
}
