package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.register.JtereasonGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;

/** Where one value comes from, beside the text. */
public record ReasonPart(Dossier dossier, Reason reason) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtereasonGenerated.render(out, null, shell, dossier, reason);
    }
}
