package io.sopwright.issue;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.control.ApproverRow;
import io.sopwright.control.Draft;
import io.sopwright.pages.issue.JtesubmissionGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an author says when laying a draft before its approver.
 *
 * @param approvers those who decide on it
 * @param candidates those who could
 */
public record SubmissionPage(Draft draft, List<ApproverRow> approvers, List<ApproverRow> candidates,
        Entry entry) implements Page {

    private static final String WORDS = "issue";

    static SubmissionPage of(Draft draft, List<ApproverRow> approvers, List<ApproverRow> candidates, LocalDate today) {
        return new SubmissionPage(draft, approvers, candidates,
                Entry.of(WORDS, Map.of("class", "major", "note", draft.version().note(),
                        "effective", today.toString(), "read", Long.toString(draft.version().lockVersion()))));
    }

    /** The names of those who decide on it. */
    public String approverNames() {
        return approvers.stream().map(ApproverRow::name).collect(Collectors.joining(", "));
    }

    /** Whether somebody decides on it. */
    public boolean isApprover(ApproverRow candidate) {
        return approvers.contains(candidate);
    }

    /** The same, with what was typed and what is wrong with it. */
    SubmissionPage refused(Form form, Invalid why) {
        return new SubmissionPage(draft, approvers, candidates, Entry.refused(WORDS, form, why));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesubmissionGenerated.render(out, null, shell, this);
    }
}
