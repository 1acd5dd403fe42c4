package io.sopwright.people;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.people.JteinvitationGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.Map;
import java.util.Optional;

/**
 * Where an invitation is accepted.
 *
 * @param invitation what the code opened; empty before
 * @param visitor the address of the one who is signed in
 * @param known whether the one who is invited has an account
 */
public record InvitationPage(Entry entry, Optional<InvitationRow> invitation, Optional<String> visitor, boolean known)
        implements
            Page {

    private static final String WORDS = "people";

    static InvitationPage blank() {
        return new InvitationPage(Entry.of(WORDS, Map.of()), Optional.empty(), Optional.empty(), false);
    }

    static InvitationPage of(Form form, InvitationRow invitation, Optional<String> visitor, boolean known) {
        return new InvitationPage(Entry.of(WORDS, Map.of("code", form.text("code"), "name", invitation.name())),
                Optional.of(invitation), visitor, known);
    }

    InvitationPage refused(Form form, Invalid why) {
        return new InvitationPage(Entry.refused(WORDS, form, why), invitation, visitor, known);
    }

    /** Whether somebody else is signed in in this browser. */
    public boolean isForAnother() {
        return invitation.isPresent() && visitor.isPresent() && !visitor.equals(invitation.map(InvitationRow::email));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteinvitationGenerated.render(out, null, shell, this);
    }
}
