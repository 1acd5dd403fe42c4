package io.sopwright.server;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.identity.Attempts;
import io.sopwright.identity.MailedCodes;
import io.sopwright.identity.Resets;
import io.sopwright.identity.Sessions;
import io.sopwright.job.Routine;
import io.sopwright.mail.Post;
import io.sopwright.tenancy.Once;
import java.time.Duration;

/** What the program does again and again by itself. */
@Factory
final class Housekeeping {

    private static final Duration SELDOM = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Mails with codes are made here, not in the request, so that nobody can tell from its time whether there is an account. */
    @Bean
    Routine answerResets(Resets resets) {
        return new Repeated("answer-resets", SOON, resets::answer);
    }

    @Bean
    Routine sweep(Sessions sessions, Attempts attempts, MailedCodes codes, Once once) {
        return new Repeated("sweep", SELDOM, () -> {
            sessions.sweep();
            attempts.sweep();
            codes.sweep();
            once.sweep();
        });
    }

    @Bean
    Routine deliverMail(Post post) {
        return new Repeated("deliver-mail", SOON, post::deliver);
    }
}
