package io.sopwright.trail;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.audit.Change;
import io.sopwright.audit.TrailRow;
import io.sopwright.pages.trail.JteentryGenerated;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * One entry of the trail, with all that is known of it.
 *
 * @param reader who looks at it
 */
public record EntryPage(TrailRow row, Member reader) implements Page {

    /** What was otherwise before. */
    public List<Change> changes() {
        return Change.read(row.changes());
    }

    /** Its moment, in the words and the zone of the company. */
    public String at() {
        return Moments.of(reader).of(row.at());
    }

    /** What was done, in words. */
    public String did(Shell shell) {
        return Act.words(row.action(), shell.words());
    }

    /** The address of what it was done to, below the company's; empty without one. */
    public String link() {
        return Act.page(row.subjectKind(), subject(), reader);
    }

    /** The address of all entries about the same, below the company's. */
    public String siblings() {
        return "/trail?kind=" + row.subjectKind() + "&subject=" + subject();
    }

    private String subject() {
        return new SubjectId(row.subjectId()).text();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteentryGenerated.render(out, null, shell, this);
    }
}
