package io.sopwright.authoring;

import io.sopwright.change.TextChange;
import io.sopwright.change.TextChanges;
import io.sopwright.control.Draft;
import io.sopwright.database.Sha256;
import io.sopwright.document.Proofs;
import io.sopwright.refusal.Conflict;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.wording.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a draft as it is edited.
 *
 * @param template the template's text
 * @param text the whole of it, the company's changes made; line ends as {@code \n}
 */
record DraftText(Draft draft, Source template, String text) {

    /**
     * That of a draft.
     *
     * @throws Conflict when the shelf holds another release of the template than the draft was made from, or one that its changes do not fit
     */
    static DraftText of(Draft draft) {
        var template = draft.template();
        if (!template.title().release().equals(draft.content().release())) {
            throw new Conflict(
                    Message.of("authoring.other_release", draft.content().release(), template.title().release()));
        }
        try {
            var whole = TextChanges.applyTo(template.text(), draft.content().text());
            return new DraftText(draft, template.text(), whole.text().replace("\r\n", "\n"));
        } catch (InvalidText misfit) {
            throw new Conflict(Message.of("authoring.misfit", misfit.findings().getFirst().sentence()));
        }
    }

    /** What the text was when it was shown: another text has another one. */
    String mark() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** What it says otherwise than the template, portion by portion. */
    List<TextChange> changes() {
        return TextChanges.between(template, text);
    }

    /** What texts of this draft are tried with. */
    Proofs proofs() {
        return Proofs.of(draft.company(), draft.content(), draft.template());
    }
}
