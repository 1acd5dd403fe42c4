package io.sopwright.people;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.sopwright.tenancy.Right;
import io.sopwright.tenancy.Room;

/** What this room adds to the program: the part of the navigation that it shares with the company's settings. */
@Factory
final class PeopleBeans {

    @Bean
    Room company() {
        return new Room(50, "company", "/company", Right.ADMINISTER);
    }
}
