package io.sopwright.control;

import io.sopwright.database.NewIds;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.document.Document;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Files documents that were written elsewhere: in a company's folder. */
@Singleton
public final class Filing {

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final AnswerRepository answers;
    private final Transactions transactions;
    private final NewIds ids;
    private final Clock clock;

    Filing(DocumentRepository documents, VersionRepository versions, AnswerRepository answers, Transactions transactions,
            NewIds ids,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.answers = answers;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Files a document, still without a version. Numbers that are given out later come after its own.
     *
     * @param slug the name of its file
     * @param title its template's
     * @param people the members of the company, by the keys under which files name them
     */
    public DocumentId file(TenantId tenant, String slug, String title, Document document, Map<String, MemberId> people) {
        return transactions.write(() -> {
            var id = ids.next(DocumentId::new);
            documents.insert(tenant, id, slug, document.number(), title, document.template(), member(people, document.owner()),
                    clock.instant());
            for (int i = 0; i < document.approvers().size(); i++) {
                documents.addApprover(tenant, id, i, member(people, document.approvers().get(i)));
            }
            countOn(tenant, document.number());
            return id;
        });
    }

    /** Files a version of a document as a draft. No other may be open. */
    public VersionId version(TenantId tenant, DocumentId id, Document document, Map<String, MemberId> people) {
        return transactions.write(() -> draft(tenant, id, document, member(people, document.owner()), clock.instant()));
    }

    private VersionId draft(TenantId tenant, DocumentId id, Document document, MemberId owner, Instant now) {
        var version = ids.next(VersionId::new);
        var number = document.version().split("\\.", 2);
        var note = document.revisions().isEmpty() ? "" : document.revisions().getLast().change();
        versions.insertDraft(tenant, version, id, Integer.parseInt(number[0]), Integer.parseInt(number[1]), document.release(),
                note,
                Written.text(document.text()), Written.process(document.process()), owner, now);
        document.answers().byField().forEach(
                (field, answer) -> answers.put(tenant, version, field, Texts.write(answer.texts()), null, now));
        return version;
    }

    private void countOn(TenantId tenant, String number) {
        int hyphen = number.lastIndexOf('-');
        documents.countOn(tenant, number.substring(0, hyphen), Integer.parseInt(number.substring(hyphen + 1)));
    }

    private static MemberId member(Map<String, MemberId> people, String handle) {
        return Optional.ofNullable(people.get(handle))
                .orElseThrow(() -> new IllegalStateException("Nobody has the key " + handle));
    }
}
