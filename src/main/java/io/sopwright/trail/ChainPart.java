package io.sopwright.trail;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.trail.JtechainGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;

/** What is known of the chain, as a part of the page that is loaded again until it is known. */
public record ChainPart(Chain chain) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtechainGenerated.render(out, null, shell, chain);
    }
}
