package io.sopwright.web;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** The page for what the server refuses before a route has it: an address that nobody has, a form that is too large, an id that is none. */
@Singleton
final class Unreadable implements ErrorResponseProcessor<Page> {

    @Override
    public MutableHttpResponse<Page> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return response.body(NoticePage.of(switch (response.code()) {
            case 404 -> "notice.no_such";
            case 413 -> "notice.too_large";
            case 500 -> "notice.fault";
            default -> "notice.unreadable";
        }));
    }
}
