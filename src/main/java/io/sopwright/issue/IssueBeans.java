package io.sopwright.issue;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.document.Printing;
import io.sopwright.font.Fonts;
import jakarta.inject.Singleton;

/** What this room needs of the kits. */
@Factory
final class IssueBeans {

    @Bean
    @Singleton
    Printing printing() {
        return new Printing(Fonts.shipped());
    }
}
