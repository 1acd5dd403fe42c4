package io.sopwright.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Turns a row into a message of the Internet (RFC 5322), always the same one: its id is made from the row's, so that a mail server or a reader sees a
 * second delivery for what it is.
 *
 * @param from who sends all mail
 * @param address of the application, whose host makes the id unique
 */
record Letter(String from, String address) {

    MimeMessage of(MailRow mail, Session session) throws MessagingException {
        var message = new NamedMessage(session, "<" + mail.id().text() + "@" + URI.create(address).getHost() + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt()));
        // RFC 3834: nobody's holiday note answers it
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** Keeps its own id, where the library would make a new one at each attempt. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
