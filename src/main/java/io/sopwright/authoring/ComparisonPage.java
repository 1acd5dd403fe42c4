package io.sopwright.authoring;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.change.Redline;
import io.sopwright.change.TextDiff;
import io.sopwright.pages.authoring.JtecomparisonGenerated;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * What a draft says otherwise than its template, clause by clause, each of which can be taken back.
 *
 * @param path where the document is
 * @param read the mark of the text that is compared
 * @param wasChanged whether somebody else changed the text since the page was loaded before
 */
public record ComparisonPage(String path, String name, String title, String read, List<Redline> redlines, boolean wasChanged)
        implements
            Page {

    public ComparisonPage {
        redlines = List.copyOf(redlines);
    }

    static ComparisonPage of(Member member, DraftText text, boolean wasChanged) {
        var draft = text.draft();
        return new ComparisonPage(member.to("/documents/" + draft.document().id().text()),
                draft.document().number() + " v" + draft.version().number(), draft.document().title(), text.mark(),
                TextDiff.between(text.template(), text.text()), wasChanged);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtecomparisonGenerated.render(out, null, shell, this);
    }
}
