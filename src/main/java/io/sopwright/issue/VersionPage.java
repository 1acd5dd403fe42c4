package io.sopwright.issue;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.VersionRow;
import io.sopwright.document.State;
import io.sopwright.document.VersionChanges;
import io.sopwright.pages.issue.JteversionGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.Map;
import java.util.Optional;

/**
 * A version that was submitted.
 *
 * @param decides whether the one who reads it is among its approvers
 * @param since what it changes; nothing of a first version
 * @param wrong what was wrong with a reason that was typed
 */
public record VersionPage(DocumentRow document, VersionRow version, boolean decides, Optional<Since> since,
        Optional<Invalid> wrong)
        implements
            Page {

    /** What a version changes in the one before it. */
    public record Since(String before, VersionChanges changes) {}

    private static final String WORDS = "issue";

    /** Whether its approver is waited for. */
    public boolean isInReview() {
        return version.stands() == State.IN_REVIEW;
    }

    /** Whether it is the one that holds. */
    public boolean isEffective() {
        return version.stands() == State.EFFECTIVE;
    }

    /** The form for a reason. */
    public Entry entry() {
        return wrong.map(why -> Entry.refused(WORDS, Form.EMPTY, why)).orElseGet(() -> Entry.of(WORDS, Map.of()));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteversionGenerated.render(out, null, shell, this);
    }
}
