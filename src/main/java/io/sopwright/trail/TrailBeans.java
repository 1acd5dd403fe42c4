package io.sopwright.trail;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Room;

/** What this room adds to the program. */
@Factory
final class TrailBeans {

    @Bean
    IdKind<CheckId> check() {
        return new IdKind<>(CheckId.class, CheckId::new);
    }

    @Bean
    Room trail() {
        return new Room(60, "trail", "/trail", Right.AUDIT);
    }
}
