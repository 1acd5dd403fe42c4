package io.sopwright.adoption;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.catalogue.PolicyTemplate;
import io.sopwright.catalogue.TitlePage;
import io.sopwright.control.DocumentRow;
import io.sopwright.pages.adoption.JtetemplateGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * A template, read with its own examples.
 *
 * @param text as HTML, safe to print as it is
 * @param adopted the documents that the company made of it
 * @param related templates that go with it and are there
 * @param mayAdopt whether the one who reads may adopt it
 */
public record TemplatePage(PolicyTemplate template, String text, List<DocumentRow> adopted, List<TitlePage> related,
        boolean mayAdopt) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtetemplateGenerated.render(out, null, shell, this);
    }
}
