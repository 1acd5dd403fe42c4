package io.sopwright.confirmation;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.confirmation.JteconfirmationGenerated;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.Map;

/** Where an address is confirmed. */
public record ConfirmationPage(Entry entry) implements Page {

    private static final String WORDS = "account";

    static ConfirmationPage blank() {
        return new ConfirmationPage(Entry.of(WORDS, Map.of()));
    }

    static ConfirmationPage refused(Form form, Invalid why) {
        return new ConfirmationPage(Entry.refused(WORDS, form, why));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteconfirmationGenerated.render(out, null, shell, this);
    }
}
