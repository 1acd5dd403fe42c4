package io.sopwright.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Lays mail down as files, one each, where there is no mail server. */
record MailFolder(Path folder, Letter letter) implements Delivery {

    @Override
    public void deliver(MailRow mail) throws IOException {
        Files.createDirectories(folder);
        var begun = folder.resolve(mail.id().text() + ".part");
        try (var out = Files.newOutputStream(begun)) {
            letter.of(mail, Session.getInstance(new Properties())).writeTo(out);
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
        Files.move(begun, folder.resolve(mail.id().text() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
