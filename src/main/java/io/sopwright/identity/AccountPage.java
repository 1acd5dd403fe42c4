package io.sopwright.identity;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.identity.JteaccountGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's own page.
 *
 * @param sessions where they are signed in, the last used first
 * @param done what was just done, as the keys of its words end; empty for nothing
 */
public record AccountPage(SignedIn visitor, Entry name, Entry password, List<Session> sessions, String done) implements Page {

    private static final String WORDS = "account";
    private static final Set<String> DONE = Set.of("name", "password", "session", "confirmed", "mail");

    public AccountPage {
        sessions = List.copyOf(sessions);
    }

    static AccountPage of(SignedIn visitor, List<Session> sessions) {
        return new AccountPage(visitor, Entry.of(WORDS, Map.of("name", visitor.name())), Entry.of(WORDS, Map.of()), sessions, "");
    }

    AccountPage done(String what) {
        return new AccountPage(visitor, name, password, sessions, DONE.contains(what) ? what : "");
    }

    AccountPage refusedName(Form form, Invalid why) {
        return new AccountPage(visitor, Entry.refused(WORDS, form, why), password, sessions, "");
    }

    AccountPage refusedPassword(Form form, Invalid why) {
        return new AccountPage(visitor, name, Entry.refused(WORDS, form, why), sessions, "");
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteaccountGenerated.render(out, null, shell, this);
    }
}
