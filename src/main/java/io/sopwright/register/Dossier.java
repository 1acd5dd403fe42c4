package io.sopwright.register;

import io.sopwright.control.ApproverRow;
import io.sopwright.control.Dates;
import io.sopwright.control.DocumentRow;
import io.sopwright.control.Missing;
import io.sopwright.control.VersionRow;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.State;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import java.util.List;
import java.util.Optional;

/**
 * A document as its pages show it.
 *
 * @param versions all, the newest first
 * @param shown the one that is read here
 * @param reading what it says; empty when nothing can be made of it
 * @param missing what keeps a draft from being complete
 * @param reader who reads it
 */
public record Dossier(DocumentRow document, List<ApproverRow> approvers, List<VersionRow> versions, VersionRow shown,
        Optional<DocumentVersion> reading, Missing missing, Member reader) {

    /** The address of the document, or of a part of it: {@code to("/history")}. */
    public String to(String part) {
        return reader.to("/documents/" + document.id().text() + part);
    }

    /** Whether a draft is shown. */
    public boolean isDraft() {
        return shown.stands() == State.DRAFT;
    }

    /** What can be done next, by the one who reads. */
    public enum Step {
        /** Answer what is not answered. */
        ANSWER,
        /** Put right what else is missing. */
        MEND,
        /** Lay the draft before its approvers. */
        SUBMIT,
        /** Approve or decline. */
        DECIDE,
        /** Begin the next version. */
        REVISE,
        /** Read. */
        NOTHING
    }

    /** What comes next for the one who reads. */
    public Step next() {
        return switch (shown.stands()) {
            case DRAFT -> mayChange() ? draftStep() : Step.NOTHING;
            case IN_REVIEW -> decides() ? Step.DECIDE : Step.NOTHING;
            case APPROVED -> Step.NOTHING;
            case EFFECTIVE, SUPERSEDED, WITHDRAWN -> mayChange() ? Step.REVISE : Step.NOTHING;
        };
    }

    private Step draftStep() {
        if (!missing.questions().isEmpty()) {
            return Step.ANSWER;
        }
        return missing.roles().isEmpty() && missing.others().isEmpty() ? Step.SUBMIT : Step.MEND;
    }

    private boolean decides() {
        return reader.may(Right.APPROVE)
                && approvers.stream().anyMatch(approver -> approver.memberId().equals(reader.id()));
    }

    /** The address of a version that was submitted. */
    public String to(VersionRow version) {
        return to("/versions/" + version.id().text());
    }

    /** The version in force. */
    public Optional<VersionRow> effective() {
        return versions.stream().filter(version -> version.stands() == State.EFFECTIVE).findFirst();
    }

    /** Whether the one who reads may change it. */
    public boolean mayChange() {
        return reader.may(Right.CONFIGURE);
    }

    /** Days and moments as this company writes them. */
    public Dates dates() {
        return Dates.of(reader);
    }

    /** The key of the words for where the shown version stands. */
    public String stateKey() {
        return "document.state_" + shown.state().replace(' ', '_');
    }
}
