package io.sopwright.document;

import io.sopwright.profile.Paper;
import java.util.List;

/**
 * A version as a page: what the template {@code document/version.jte} prints.
 *
 * @param control the control block: rows of labelled facts
 * @param body the text as HTML, safe to print as it is
 */
public record VersionPage(Paper paper, String number, String title, List<List<Fact>> control, String body,
        List<Approver> approvers,
        List<RevisionRow> revisions) {

    /** A fact of the control block. */
    public record Fact(String label, String text) {}

    /** A line of the approval block; the last two are empty until somebody signs. */
    public record Approver(String name, String title, String day, String signature) {}

    /** A line of the revision history. */
    public record RevisionRow(String version, String day, String change, String by) {}
}
