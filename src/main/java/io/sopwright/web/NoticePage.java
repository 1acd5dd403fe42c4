package io.sopwright.web;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.web.JtenoticeGenerated;
import io.sopwright.wording.Message;
import java.util.Optional;

/**
 * One sentence instead of the page that was asked for.
 *
 * @param reference by which the log tells more; empty when there is no more to tell
 * @param unsent what was typed and not taken, to be sent again
 */
public record NoticePage(Message title, Message sentence, String reference, Optional<Unsent> unsent) implements Page {

    /** The notice whose words have that key, with the endings {@code _title} and none. */
    static NoticePage of(String key) {
        return new NoticePage(Message.of(key + "_title"), Message.of(key), "", Optional.empty());
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtenoticeGenerated.render(out, null, shell, this);
    }
}
