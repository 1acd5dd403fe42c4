package io.sopwright.identity;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email where mail reaches them, in small letters; also their name at sign-in
 * @param password as {@link Passwords} keeps it; none before the invitation was accepted
 */
@Introspected
public record Person(PersonId id, String email, String name, @Nullable String password) {}
