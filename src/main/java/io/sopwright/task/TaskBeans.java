package io.sopwright.task;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;

/** The kinds of ids of this room. */
@Factory
final class TaskBeans {

    @Bean
    IdKind<AttachmentId> attachment() {
        return new IdKind<>(AttachmentId.class, AttachmentId::new);
    }
}
