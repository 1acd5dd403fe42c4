package io.sopwright.client;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.client.JteclientGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;

/** One client. */
public record ClientPage(ClientRow client) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteclientGenerated.render(out, null, shell, this);
    }
}
