package io.sopwright.client;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.database.IdKind;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Room;

/** What this room tells the rest of the program of itself. */
@Factory
final class ClientBeans {

    @Bean
    IdKind<ClientId> client() {
        return new IdKind<>(ClientId.class, ClientId::new);
    }

    @Bean
    IdKind<ContactId> contact() {
        return new IdKind<>(ContactId.class, ContactId::new);
    }

    @Bean
    Room room() {
        return new Room(20, "clients", "/clients", Right.READ);
    }
}
