package io.sopwright.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;

/**
 * Gives mail to a server by SMTP (RFC 5321).
 *
 * @param user empty when the server asks for none
 * @param starttls whether nothing is said before the line is encrypted (RFC 3207)
 */
record MailServer(String host, int port, String user, String password, boolean starttls, Letter letter) implements Delivery {

    private static final String MILLIS = "20000";

    @Override
    public void deliver(MailRow mail) throws IOException {
        var session = Session.getInstance(properties());
        try (var transport = session.getTransport("smtp")) {
            var message = letter.of(mail, session);
            transport.connect(host, port, user.isEmpty() ? null : user, user.isEmpty() ? null : password);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
    }

    private Properties properties() {
        var all = new Properties();
        all.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.connectiontimeout", MILLIS);
        all.setProperty("mail.smtp.timeout", MILLIS);
        all.setProperty("mail.smtp.writetimeout", MILLIS);
        return all;
    }
}
