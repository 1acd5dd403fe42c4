package io.sopwright.bench.web;

import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Ticks one task and takes the tick back as a browser with scripts does on the onboarding's page. */
final class HttpTicks implements Ticks {

    private static final byte[] FORM = "back=onboarding".getBytes(StandardCharsets.UTF_8);

    private final Browser browser;
    private final String task;
    private String action;

    HttpTicks(Tickable on) {
        this.browser = on.browser();
        this.task = on.address();
        this.action = action(browser.get(task));
    }

    @Override
    public void tick() {
        action = send();
    }

    @Override
    public void undo() {
        action = send();
    }

    private String send() {
        var reply = browser.post(action, "application/x-www-form-urlencoded", FORM, Map.of("HX-Request", "true"));
        if (reply.status() != 200) {
            throw new IllegalStateException(reply.status() + " " + reply.text());
        }
        return action(reply);
    }

    /** Where the form leads that ticks the task, or takes the tick back: found without parsing the page, which would be work of ours. */
    private String action(Reply reply) {
        var page = reply.body();
        int start = page.indexOf("\"" + task + "/completion") + 1;
        return page.substring(start, page.indexOf('"', start));
    }
}
