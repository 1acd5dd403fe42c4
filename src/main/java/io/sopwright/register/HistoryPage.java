package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.audit.AuditRow;
import io.sopwright.audit.Change;
import io.sopwright.pages.register.JtehistoryGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * A document: its versions, and what happened to it.
 *
 * @param trail the newest first
 */
public record HistoryPage(Dossier dossier, List<AuditRow> trail) implements Page {

    /** What an entry of the trail changed. */
    public List<Change> changes(AuditRow entry) {
        return Change.read(entry.changes());
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtehistoryGenerated.render(out, null, shell, this);
    }
}
