package io.sopwright.web;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.web.JtenoticeGenerated;
import io.sopwright.wording.Message;

/**
 * One sentence instead of the page that was asked for.
 *
 * @param reference by which the log tells more; empty when there is no more to tell
 */
public record NoticePage(Message title, Message sentence, String reference) implements Page {

    /** The notice whose words have that key, with the endings {@code _title} and none. */
    static NoticePage of(String key) {
        return new NoticePage(Message.of(key + "_title"), Message.of(key), "");
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtenoticeGenerated.render(out, null, shell, this);
    }
}
