package io.sopwright.mail;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.mail.JtemailGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;

/**
 * One mail, as text.
 *
 * @param address of the application, to which its links lead
 */
public record MailPage(MailRow mail, String address) implements Page {

    /** The links of the mail, each a line of its own in it. */
    public List<String> links() {
        return mail.body().lines().filter(line -> line.startsWith(address + "/")).toList();
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtemailGenerated.render(out, null, shell, this);
    }
}
