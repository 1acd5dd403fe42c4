package io.sopwright.server;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where mail leaves.
 *
 * @param host of the SMTP server; empty when mail stays in a folder
 * @param user empty when the server asks for none
 * @param from the sender's address
 * @param startTls whether the connection must be encrypted
 */
public record MailSettings(String host, int port, String user, String password, String from, boolean startTls) {

    /** Mail stays in the folder {@code outbox}. */
    public static final MailSettings FOLDER = new MailSettings("", 25, "", "", "sopwright@localhost", false);

    Map<String, Object> properties() {
        var all = new LinkedHashMap<String, Object>();
        all.put("sopwright.mail.host", host);
        all.put("sopwright.mail.port", port);
        all.put("sopwright.mail.user", user);
        all.put("sopwright.mail.password", password);
        all.put("sopwright.mail.from", from);
        all.put("sopwright.mail.starttls", startTls);
        return all;
    }

    /** Where mail goes, for the operator. */
    String words() {
        return host.isEmpty() ? "mail stays in the folder outbox" : "mail goes to " + host + ":" + port;
    }
}
