package io.sopwright.desk;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Room;

/** Where the tasks are in the navigation. */
@Factory
final class DeskRoom {

    @Bean
    Room tasks() {
        return new Room(10, "tasks", "/tasks", Right.READ);
    }
}
