package io.sopwright.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.sopwright.database.Id;
import io.sopwright.database.NewIds;

/** Gives each request an id, by which a person's report leads to a line of the log. What a browser sends as one is not believed. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-1000)
public final class RequestIds {

    private static final String ATTRIBUTE = "sopwright.request";

    private final NewIds ids;

    RequestIds(NewIds ids) {
        this.ids = ids;
    }

    private record RequestId(long value) implements Id {}

    /** The id of a request. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("-");
    }

    /** Whether a request has met the filters. */
    static boolean has(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE).isPresent();
    }

    @RequestFilter
    void give(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, ids.next(RequestId::new).text());
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Request-Id", of(request));
    }
}
