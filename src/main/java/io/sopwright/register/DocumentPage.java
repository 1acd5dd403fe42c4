package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.register.JtedocumentGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;

/**
 * A document: what it says.
 *
 * @param text as HTML, safe to print as it is; empty when nothing can be made of the draft
 */
public record DocumentPage(Dossier dossier, String text) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtedocumentGenerated.render(out, null, shell, this);
    }
}
