package io.sopwright.tenancy;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;

/** The kinds of ids of this room. */
@Factory
final class TenancyIds {

    @Bean
    IdKind<TenantId> tenant() {
        return new IdKind<>(TenantId.class, TenantId::new);
    }

    @Bean
    IdKind<MemberId> member() {
        return new IdKind<>(MemberId.class, MemberId::new);
    }
}
