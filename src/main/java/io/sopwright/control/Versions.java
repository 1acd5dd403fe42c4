package io.sopwright.control;

import io.sopwright.database.Batches;
import io.sopwright.database.Transactions;
import io.sopwright.document.State;
import io.sopwright.profile.AnswerRow;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of documents. */
@Singleton
public final class Versions {

    private static final Comparator<VersionRow> BY_DOCUMENT = Comparator
            .comparingLong((VersionRow row) -> row.documentId().value())
            .thenComparing(Comparator.comparingInt(VersionRow::major).thenComparingInt(VersionRow::minor).reversed());

    private final VersionRepository versions;
    private final AnswerRepository answers;
    private final Transactions transactions;

    Versions(VersionRepository versions, AnswerRepository answers, Transactions transactions) {
        this.versions = versions;
        this.answers = answers;
        this.transactions = transactions;
    }

    /** All versions of all documents of a company, those of one document together, the newest first. */
    public List<VersionRow> all(TenantId tenant) {
        return Batches.all(row -> row.id().value(), (after, most) -> transactions.read(() -> versions.all(tenant, after, most)))
                .stream()
                .sorted(BY_DOCUMENT).toList();
    }

    /** The versions of a document, the newest first. */
    public List<VersionRow> of(TenantId tenant, DocumentId document) {
        return transactions.read(() -> versions.of(tenant, document));
    }

    /**
     * A version.
     *
     * @throws NoSuch when the company has none with that id
     */
    public VersionRow find(TenantId tenant, VersionId id) {
        return transactions.read(() -> versions.find(tenant, id)).orElseThrow(NoSuch::new);
    }

    /** The version of a document that is in force, if one is. */
    public Optional<VersionRow> effective(TenantId tenant, DocumentId document) {
        return of(tenant, document).stream().filter(version -> version.stands() == State.EFFECTIVE).findFirst();
    }

    /** What was answered for a version, with who answered and when, by field. */
    public Map<String, AnswerRow> answers(TenantId tenant, VersionId version) {
        return byField(transactions.read(() -> answers.of(tenant, version)));
    }

    static Map<String, AnswerRow> byField(List<AnswerRow> rows) {
        var answers = new LinkedHashMap<String, AnswerRow>();
        rows.forEach(row -> answers.put(row.field(), row));
        return answers;
    }
}
