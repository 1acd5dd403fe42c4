package io.sopwright.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The page for what the server refuses before a route has it: an address that nobody has, a form that is too large, an id that is none. */
@Singleton
final class Unreadable implements ErrorResponseProcessor<Object> {

    private final Words words = new Words(Locale.UK);

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        if (context.getRootCause().filter(Unreadable::isWrongAddress).isPresent()) {
            response.status(HttpStatus.NOT_FOUND);
        }
        return RequestIds.has(context.getRequest()) ? response.body(NoticePage.of(key(response))) : bare(response);
    }

    /** What is so wrong that it meets no filter, such as headers without end, gets no page: nothing would turn it into HTML. */
    private MutableHttpResponse<Object> bare(MutableHttpResponse<?> response) {
        response.contentType(MediaType.TEXT_PLAIN_TYPE).header("X-Content-Type-Options", "nosniff");
        return response.body(words.of(key(response)));
    }

    private static String key(MutableHttpResponse<?> response) {
        return switch (response.code()) {
            case 404 -> "notice.no_such";
            case 413 -> "notice.too_large";
            case 500 -> "notice.fault";
            default -> "notice.unreadable";
        };
    }

    /** Nothing but addresses is converted by the server: what is no id of anything leads nowhere. */
    private static boolean isWrongAddress(Throwable cause) {
        return cause instanceof ConversionErrorException || cause instanceof UnsatisfiedRouteException;
    }
}
