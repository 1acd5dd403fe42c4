package io.sopwright.authoring;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.change.Redline;
import io.sopwright.change.TextDiff;
import io.sopwright.document.Placeholder;
import io.sopwright.pages.authoring.JtetextGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.source.Source;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/**
 * The text of a draft in its editor.
 *
 * @param path where the document is
 * @param name number and version of the draft: {@code OPS-001 v0.2}
 * @param changed when the draft was changed last, in the company's zone
 * @param read the mark of the text that is saved
 * @param text what stands in the editor
 * @param isSaved whether that is what is saved
 * @param wrong why it could not be saved
 * @param theirs what typing would change in what somebody else saved meanwhile; empty when nobody did
 */
public record TextPage(String path, String name, String title, String changed, String read, String text, boolean isSaved,
        Optional<Message> wrong, List<Redline> theirs, ProofPart proof, List<Placeholder> placeholders) implements Page {

    public TextPage {
        theirs = List.copyOf(theirs);
        placeholders = List.copyOf(placeholders);
    }

    static TextPage of(Member member, DraftText saved) {
        return of(member, saved, saved.text());
    }

    /** The editor with a text that is not saved. */
    static TextPage of(Member member, DraftText saved, String text) {
        var draft = saved.draft();
        var proofs = saved.proofs();
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(member.locale())
                .format(draft.version().changedAt().atZone(member.zone()));
        return new TextPage(member.to("/documents/" + draft.document().id().text()),
                draft.document().number() + " v" + draft.version().number(), draft.document().title(), moment, saved.mark(), text,
                text.equals(saved.text()), Optional.empty(), List.of(), ProofPart.of(proofs, text), proofs.placeholders());
    }

    /** The same, and why the text could not be saved. */
    TextPage refused(Invalid why) {
        return new TextPage(path, name, title, changed, read, text, false, Optional.of(why.sentence()), theirs, proof,
                placeholders);
    }

    /** The same, beside what somebody else saved meanwhile; saved again, it takes the place of that. */
    TextPage beside(String others) {
        return new TextPage(path, name, title, changed, read, text, false, wrong,
                TextDiff.between(new Source("saved", others), text), proof, placeholders);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtetextGenerated.render(out, null, shell, this);
    }
}
