package io.sopwright.identity;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.identity.JteresetGenerated;
import io.sopwright.web.Entry;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.Optional;

/**
 * Where a new password is asked for and chosen.
 *
 * @param asking the form for the address
 * @param choosing the form for the code and the new password
 * @param asked the address for which a code is on its way, if somebody has it
 */
public record ResetPage(Entry asking, Entry choosing, Optional<String> asked) implements Page {

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteresetGenerated.render(out, null, shell, this);
    }
}
