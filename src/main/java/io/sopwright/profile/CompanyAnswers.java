package io.sopwright.profile;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Texts;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Keeps what a company answers once for all its documents. */
@Singleton
public final class CompanyAnswers {

    private final CompanyRepository companies;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    CompanyAnswers(CompanyRepository companies, Transactions transactions, Audit audit, Clock clock) {
        this.companies = companies;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps an answer that fits its field, or forgets it.
     *
     * @param texts as {@link io.sopwright.field.Value#written} gives them; empty to forget the answer
     * @param read the {@linkplain AnswerRow#mark mark} of the answer that was shown
     * @throws Conflict when somebody else answered otherwise meanwhile
     */
    public void save(Member member, String field, List<String> texts, String read) {
        member.require(Right.CONFIGURE);
        transactions.write(() -> {
            var before = companies.lock(member.tenant(), field).map(Texts::read).orElse(List.of());
            if (before.equals(texts)) {
                return;
            }
            if (!AnswerRow.mark(before).equals(read)) {
                throw new Conflict(Message.of("refusal.conflict"));
            }
            write(member, field, texts);
            audit.record(member, AuditEntry.of("company.answered", "company", member.tenant(), member.company()).with(field,
                    String.join("\n", before), String.join("\n", texts)));
        });
    }

    private void write(Member member, String field, List<String> texts) {
        if (texts.isEmpty()) {
            companies.remove(member.tenant(), field);
        } else {
            companies.put(member.tenant(), field, Texts.write(texts), member.id(), clock.instant());
        }
    }
}
