package io.sopwright.testing;

import java.util.regex.Pattern;

/** What people find in their mail, as the outbox shows it. */
public final class Mailbox {

    private static final Pattern CODE = Pattern.compile("#([A-Za-z0-9_-]{43})");

    private Mailbox() {}

    /** The text of the newest mail to that address; empty without one. */
    public static String newest(Application app, String email) {
        var list = app.browser().get("/outbox");
        return list.page().select(".list-group a").stream().filter(mail -> mail.text().contains(email)).findFirst()
                .map(mail -> list.browser().get(mail.attr("href")).page().select("pre").first()).map(mail -> mail.wholeText())
                .orElse("");
    }

    /** The code in the newest mail to that address. */
    public static String code(Application app, String email) {
        var mail = newest(app, email);
        var code = CODE.matcher(mail);
        if (!code.find()) {
            throw new AssertionError("No code for " + email + ": " + mail);
        }
        return code.group(1);
    }
}
