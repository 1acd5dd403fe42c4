package io.sopwright.identity;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.identity.JtesignInGenerated;
import io.sopwright.web.Entry;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Unsent;
import java.util.Map;
import java.util.Optional;

/**
 * Where people sign in.
 *
 * @param to where they want to go: a path of this site
 * @param unsent what they sent when their session was over
 */
public record SignInPage(Entry entry, String to, Optional<Unsent> unsent) implements Page {

    static final String WORDS = "signin";

    /** The page before anything was typed. */
    static SignInPage to(String path) {
        return new SignInPage(Entry.of(WORDS, Map.of()), path, Optional.empty());
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesignInGenerated.render(out, null, shell, this);
    }
}
