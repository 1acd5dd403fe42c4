package io.sopwright.search;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.search.JtesearchGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * What was found.
 *
 * @param words what was looked for; empty when nothing was typed
 */
public record SearchPage(String words, List<Hit> documents, List<Hit> clients) implements Page {

    /** Something that was found, and where it is. */
    public record Hit(String address, String name) {}

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return documents.isEmpty() && clients.isEmpty();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtesearchGenerated.render(out, null, shell, this);
    }
}
