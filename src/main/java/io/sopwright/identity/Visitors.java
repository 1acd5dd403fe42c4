package io.sopwright.identity;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Keeps who sends a request with the request. */
public final class Visitors {

    private static final String ATTRIBUTE = "sopwright.visitor";

    private Visitors() {}

    static void set(HttpRequest<?> request, SignedIn visitor) {
        request.setAttribute(ATTRIBUTE, visitor);
    }

    /** Who sends the request, if they are signed in. */
    public static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SignedIn.class);
    }

    /**
     * Who sends the request.
     *
     * @throws SignInNeeded when nobody is signed in
     */
    public static SignedIn require(HttpRequest<?> request) {
        return of(request).orElseThrow(SignInNeeded::new);
    }
}
