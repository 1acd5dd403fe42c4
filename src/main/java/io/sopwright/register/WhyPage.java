package io.sopwright.register;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.register.JtewhyGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/** A document: where each of its values comes from. */
public record WhyPage(Dossier dossier, List<Reason> reasons) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtewhyGenerated.render(out, null, shell, this);
    }
}
