package io.sopwright.tenancy;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.tenancy.JtecompaniesGenerated;
import io.sopwright.web.Frame;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * The companies in which somebody may act.
 *
 * @param companies none for somebody who left the last one
 */
public record CompaniesPage(List<Frame.Company> companies) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtecompaniesGenerated.render(out, null, shell, this);
    }
}
