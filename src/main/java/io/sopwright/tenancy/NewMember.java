package io.sopwright.tenancy;

import io.sopwright.identity.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is about to join a company.
 *
 * @param handle their key in the company's files
 * @param person who they are when they sign in; empty for people who are only named
 * @param roles the roles of processes that they hold, by key
 */
public record NewMember(String handle, Optional<PersonId> person, String name, Optional<String> title, Optional<String> email,
        Access access, List<String> roles) {

    public NewMember {
        roles = List.copyOf(roles);
    }
}
