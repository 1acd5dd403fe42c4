package io.sopwright.authoring;

import io.sopwright.change.TextChange;
import io.sopwright.change.TextChanges;
import io.sopwright.control.DocumentId;
import io.sopwright.control.Drafts;
import io.sopwright.control.Edits;
import io.sopwright.database.Transactions;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.source.Characters;
import io.sopwright.source.Source;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Edits the texts of drafts. */
@Singleton
final class TextEditing {

    /** As many UTF-16 code units as a text with placeholders may have. */
    private static final int LONGEST = 100_000;
    private static final String TEXT = "text";

    private final Drafts drafts;
    private final Edits edits;
    private final Transactions transactions;

    TextEditing(Drafts drafts, Edits edits, Transactions transactions) {
        this.drafts = drafts;
        this.edits = edits;
        this.transactions = transactions;
    }

    /**
     * The text of a draft.
     *
     * @throws Conflict when there is no draft, or it cannot be edited as things stand
     */
    DraftText open(Member member, DocumentId id) {
        member.require(Right.CONFIGURE);
        return DraftText.of(drafts.load(member, id));
    }

    /**
     * Keeps a text; one with mistakes, too, for people stop for lunch. Nothing happens when it says what the draft says.
     *
     * @param read the {@linkplain DraftText#mark mark} of the text that was shown
     * @throws Invalid when it is empty, too long or holds characters that no document can show
     * @throws Conflict when somebody else changed the text since
     */
    void save(Member member, DocumentId id, String read, String text) {
        refuseUnfit(text);
        transactions.write(() -> {
            var before = unchanged(member, id, read);
            var changes = TextChanges.between(before.template(), Characters.normal(text));
            if (!same(changes, before.changes())) {
                keep(member, id, before, changes);
            }
        });
    }

    /**
     * Takes the template's words back in place of one change.
     *
     * @param change which of {@link DraftText#changes}, from 0
     * @throws Conflict when somebody else changed the text since it was shown
     */
    void takeBack(Member member, DocumentId id, String read, long change) {
        transactions.write(() -> {
            var before = unchanged(member, id, read);
            var changes = new ArrayList<>(before.changes());
            if (change < 0 || change >= changes.size()) {
                throw new Invalid("change", Message.of("form.unreadable"));
            }
            changes.remove((int) change);
            keep(member, id, before, changes);
        });
    }

    private DraftText unchanged(Member member, DocumentId id, String read) {
        var now = open(member, id);
        if (!now.mark().equals(read)) {
            throw new Conflict(Message.of("refusal.conflict"));
        }
        return now;
    }

    /** The process of the draft may have changed since the text was shown: that is no conflict. */
    private void keep(Member member, DocumentId id, DraftText before, List<TextChange> changes) {
        edits.changeText(member, id, before.draft().version().lockVersion(), changes);
    }

    private static void refuseUnfit(String text) {
        if (text.isBlank()) {
            throw new Invalid(TEXT, Message.of("authoring.empty"));
        }
        if (text.length() > LONGEST) {
            throw new Invalid(TEXT, Message.of("authoring.too_long", LONGEST, text.length() - LONGEST));
        }
        Characters.refused(text, 0).ifPresent(at -> {
            throw new Invalid(TEXT, Message.of("authoring.character", new Source(TEXT, text).at(at).line(),
                    Characters.name(text.codePointAt(at))));
        });
    }

    private static boolean same(List<TextChange> some, List<TextChange> others) {
        return words(some).equals(words(others));
    }

    private static List<List<String>> words(List<TextChange> changes) {
        return changes.stream().map(change -> List.of(change.kind().name(), change.portion().name(),
                change.text().map(text -> text.text()).orElse(""))).toList();
    }
}
