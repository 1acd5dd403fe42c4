package io.sopwright.identity;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps what was sent by nobody who is signed in, until it is known whether somebody has to be. What other sites send was refused before and is never
 * kept.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(250)
final class UnsentFilter {

    private static final long LONGEST = 1_000_000;
    private static final long SECONDS = 15;

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void keep(HttpRequest<?> request) {
        if (isForm(request) && Visitors.of(request).isEmpty() && request instanceof ServerHttpRequest<?> sent) {
            try {
                Unsent.of(path(request), Form.read(text(sent.byteBody()))).ifPresent(form -> Unsent.keep(request, form));
            } catch (Invalid _) {
                // the route tells what is wrong with it
            }
        }
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getMethodName().equals("POST") && request.getContentLength() >= 0 && request.getContentLength() <= LONGEST
                && request.getContentType().filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE)).isPresent();
    }

    private static String text(ByteBody body) {
        try (var copy = body.split(ByteBody.SplitBackpressureMode.FASTEST).buffer().get(SECONDS, TimeUnit.SECONDS)) {
            return copy.toString(StandardCharsets.UTF_8);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException broken) {
            throw new IllegalStateException("A form did not arrive", broken);
        }
    }

    private static String path(HttpRequest<?> request) {
        var query = request.getUri().getRawQuery();
        var rest = query == null ? "" : query.replaceAll("(^|&)operation=[^&]*", "");
        return request.getUri().getRawPath() + (rest.isEmpty() ? "" : "?" + rest);
    }
}
