package io.sopwright.control;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.catalogue.Templates;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.field.Field;
import io.sopwright.field.Stage;
import io.sopwright.profile.AnswerRow;
import io.sopwright.profile.CompanyAnswers;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps answers: those of one document with its draft, those of the company with its profile. */
@Singleton
public final class Answering {

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final AnswerRepository answers;
    private final CompanyAnswers company;
    private final Templates templates;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Answering(DocumentRepository documents, VersionRepository versions, AnswerRepository answers, CompanyAnswers company,
            Templates templates, Transactions transactions, Audit audit, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.answers = answers;
        this.company = company;
        this.templates = templates;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the answer to a question, or forgets it, so that the default holds again.
     *
     * @param texts one text, or the entries of a list; empty to forget the answer
     * @param read the {@linkplain AnswerRow#mark mark} of the answer that was shown
     * @throws Invalid when the answer does not fit, with a sentence at the field
     * @throws Conflict when somebody else answered otherwise meanwhile, or there is no draft
     * @throws NoSuch when there is no such document or field
     */
    public void answer(Member member, DocumentId id, String field, List<String> texts, String read) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var document = documents.find(member.tenant(), id).orElseThrow(NoSuch::new);
            var asked = field(document, field);
            var written = written(field, asked, texts);
            if (asked.stage() == Stage.COMPANY) {
                company.save(member, field, written, read);
            } else {
                save(member, document, field, written, read);
            }
        });
    }

    private Field field(DocumentRow document, String field) {
        return templates.find(document.template()).flatMap(template -> Optional.ofNullable(template.fields().get(field)))
                .orElseThrow(NoSuch::new);
    }

    private static List<String> written(String name, Field field, List<String> texts) {
        try {
            return texts.isEmpty() ? List.of() : field.read(texts).written();
        } catch (IllegalArgumentException refused) {
            throw new Invalid(name, Message.of("questions.refused", String.valueOf(refused.getMessage())));
        }
    }

    private void save(Member member, DocumentRow document, String field, List<String> texts, String read) {
        var draft = versions.lockDraft(member.tenant(), document.id())
                .orElseThrow(() -> new Conflict(Message.of("document.no_draft")));
        var before = answers.find(member.tenant(), draft, field).map(Texts::read).orElse(List.of());
        if (before.equals(texts)) {
            return;
        }
        if (!AnswerRow.mark(before).equals(read)) {
            throw new Conflict(Message.of("refusal.conflict"));
        }
        write(member, draft, field, texts);
        audit.record(member, AuditEntry.of("document.answered", "document", document.id(), document.number()).with(field,
                String.join("\n", before), String.join("\n", texts)));
    }

    private void write(Member member, VersionId draft, String field, List<String> texts) {
        if (texts.isEmpty()) {
            answers.remove(member.tenant(), draft, field);
        } else {
            answers.put(member.tenant(), draft, field, Texts.write(texts), member.id(), clock.instant());
        }
        versions.touch(member.tenant(), draft, member.id(), clock.instant());
    }
}
