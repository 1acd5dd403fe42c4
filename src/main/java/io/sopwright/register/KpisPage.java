package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.register.JtekpisGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;

/** A document: by which figures it is judged. */
public record KpisPage(Dossier dossier) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtekpisGenerated.render(out, null, shell, this);
    }
}
