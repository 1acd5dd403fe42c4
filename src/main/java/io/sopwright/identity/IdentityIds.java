package io.sopwright.identity;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;

/** The kinds of ids of this room. */
@Factory
final class IdentityIds {

    @Bean
    IdKind<PersonId> person() {
        return new IdKind<>(PersonId.class, PersonId::new);
    }

    @Bean
    IdKind<SessionId> session() {
        return new IdKind<>(SessionId.class, SessionId::new);
    }

    @Bean
    IdKind<ResetRequestId> resetRequest() {
        return new IdKind<>(ResetRequestId.class, ResetRequestId::new);
    }
}
