package io.sopwright.export;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;

/** The kind of ids of this room. */
@Factory
final class ExportBeans {

    @Bean
    IdKind<ExportId> export() {
        return new IdKind<>(ExportId.class, ExportId::new);
    }
}
