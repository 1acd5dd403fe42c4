package io.sopwright.web;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Keeps the frame of a request with the request. */
public final class Frames {

    private static final String ATTRIBUTE = "sopwright.frame";

    private Frames() {}

    /** From now on, the pages that answer this request are shown in that frame. */
    public static void set(HttpRequest<?> request, Frame frame) {
        request.setAttribute(ATTRIBUTE, frame);
    }

    static Optional<Frame> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Frame.class);
    }
}
