package io.sopwright.authoring;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.change.Redline;
import io.sopwright.pages.authoring.JteeffectiveComparisonGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Optional;

/**
 * What a draft changes in the version that is in force, clause by clause, with the values.
 *
 * @param path where the document is
 * @param name number and version of the draft
 * @param effective the number of the version in force; empty when none is
 * @param redlines what differs; empty when a mistake keeps the draft from being read
 */
public record EffectiveComparisonPage(String path, String name, String title, Optional<String> effective,
        Optional<List<Redline>> redlines) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteeffectiveComparisonGenerated.render(out, null, shell, this);
    }
}
