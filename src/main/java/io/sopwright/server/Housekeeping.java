package io.sopwright.server;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.identity.Resets;
import io.sopwright.job.Routine;
import io.sopwright.mail.Post;
import java.time.Duration;

/** What the program does again and again by itself. */
@Factory
final class Housekeeping {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** Mails with codes are made here, not in the request, so that nobody can tell from its time whether there is an account. */
    @Bean
    Routine answerResets(Resets resets) {
        return new Repeated("answer-resets", SOON, resets::answer);
    }

    @Bean
    Routine deliverMail(Post post) {
        return new Repeated("deliver-mail", SOON, post::deliver);
    }
}
