package io.sopwright.run;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;

/** The kinds of ids of this room. */
@Factory
final class RunBeans {

    @Bean
    IdKind<OnboardingId> onboarding() {
        return new IdKind<>(OnboardingId.class, OnboardingId::new);
    }

    @Bean
    IdKind<TaskId> task() {
        return new IdKind<>(TaskId.class, TaskId::new);
    }

    @Bean
    IdKind<ItemId> item() {
        return new IdKind<>(ItemId.class, ItemId::new);
    }
}
