package io.sopwright.checklist;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.checklist.JtechoiceGenerated;
import io.sopwright.web.Entry;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.util.List;
import java.util.Map;

/** For whom, and by which document, an onboarding is started. */
public record ChoicePage(List<Option> clients, List<Option> versions, String client) implements Page {

    public ChoicePage {
        clients = List.copyOf(clients);
        versions = List.copyOf(versions);
    }

    /** The form with the client that was chosen already. */
    public Entry entry() {
        return Entry.of("run", Map.of("client", client));
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtechoiceGenerated.render(out, null, shell, this);
    }
}
