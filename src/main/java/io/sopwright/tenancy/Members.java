package io.sopwright.tenancy;

import io.micronaut.http.HttpRequest;
import io.sopwright.refusal.NoSuch;

/** Keeps the member who acts with the request. */
final class Members {

    private static final String ATTRIBUTE = "sopwright.member";

    private Members() {}

    static void set(HttpRequest<?> request, Member member) {
        request.setAttribute(ATTRIBUTE, member);
    }

    static Member of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Member.class).orElseThrow(NoSuch::new);
    }
}
