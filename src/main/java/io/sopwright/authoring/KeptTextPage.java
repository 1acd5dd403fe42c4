package io.sopwright.authoring;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.authoring.JtekeptTextGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;

/**
 * A text that cannot be saved any more, to be copied.
 *
 * @param path where the document is
 * @param why what came between
 */
public record KeptTextPage(String path, Message why, String text) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtekeptTextGenerated.render(out, null, shell, this);
    }
}
