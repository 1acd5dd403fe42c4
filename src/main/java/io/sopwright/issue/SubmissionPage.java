package io.sopwright.issue;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.control.ApproverRow;
import io.sopwright.control.Draft;
import io.sopwright.pages.issue.JtesubmissionGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Those who could decide, first those who do; several who do are one choice, which leaves them as they are. */
    public List<Option> deciders() {
        var now = new Option("", approvers.stream().map(ApproverRow::name).collect(Collectors.joining(", ")));
        var others = candidates.stream().filter(candidate -> !approvers.equals(List.of(candidate)) && !isOwner(candidate))
                .map(candidate -> new Option(candidate.memberId().text(), candidate.name()));
        return Stream.concat(Stream.of(now), others).toList();
    }

    /** What an owner alone approves is not issued. */
    private boolean isOwner(ApproverRow candidate) {
        return candidate.memberId().equals(draft.document().ownerId());
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
