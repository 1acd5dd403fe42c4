package io.sopwright.identity;

/**
 * Somebody who is signed in and asks for something: an argument of the routes that need one.
 *
 * @param session by which they are
 */
public record SignedIn(PersonId person, String email, String name, SessionId session) {}
