package io.sopwright.trace;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;

/** The kinds of ids of this room. */
@Factory
final class TraceBeans {

    @Bean
    IdKind<EntryId> entry() {
        return new IdKind<>(EntryId.class, EntryId::new);
    }
}
