package io.sopwright.mail;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.sopwright.database.IdKind;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** What this room adds to the program: its id, and the way on which mail leaves. */
@Factory
final class MailBeans {

    @Bean
    IdKind<MailId> mail() {
        return new IdKind<>(MailId.class, MailId::new);
    }

    /** By the mail server that the operator names, or into a folder. */
    @Singleton
    Delivery delivery(@Value("${sopwright.mail.host:}") String host, @Value("${sopwright.mail.port:587}") int port,
            @Value("${sopwright.mail.user:}") String user, @Value("${sopwright.mail.password:}") String password,
            @Value("${sopwright.mail.starttls:true}") boolean starttls,
            @Value("${sopwright.mail.from:sopwright@localhost}") String from, @Value("${sopwright.address}") String address,
            @Value("${sopwright.folder}") String folder) {
        var letter = new Letter(from, address);
        return host.isEmpty()
                ? new MailFolder(Path.of(folder, "outbox"), letter)
                : new MailServer(host, port, user, password, starttls, letter);
    }
}
