package io.sopwright.measure;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Room;

/** What this room adds to the navigation. */
@Factory
final class MeasureRoom {

    @Bean
    Room kpis() {
        return new Room(40, "kpis", "/kpis", Right.READ);
    }
}
