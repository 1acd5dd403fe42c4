package io.sopwright.mail;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.mail.JteoutboxGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/** The newest mails. */
public record OutboxPage(List<MailRow> mails) implements Page {

    public OutboxPage {
        mails = List.copyOf(mails);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteoutboxGenerated.render(out, null, shell, this);
    }
}
