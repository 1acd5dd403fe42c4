package io.sopwright.identity;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.identity.JtesendAgainGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.web.Unsent;

/** Offers to send again what arrived when the session was over. */
public record SendAgainPage(Unsent unsent) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesendAgainGenerated.render(out, null, shell, this);
    }
}
