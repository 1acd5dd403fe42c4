package io.sopwright.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps what was typed until the request is answered. What other sites send was refused before and is never kept. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(150)
final class UnsentFilter {

    private static final long LONGEST = 1_000_000;
    private static final long SECONDS = 15;

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void keep(HttpRequest<?> request) {
        if (request.getMethodName().equals("POST") && request.getContentLength() > 0
                && request instanceof ServerHttpRequest<?> sent) {
            if (isOf(MediaType.MULTIPART_FORM_DATA_TYPE, request)) {
                upload(request, sent.byteBody()).ifPresent(upload -> Unsent.keep(request, upload));
            } else if (isOf(MediaType.APPLICATION_FORM_URLENCODED_TYPE, request) && request.getContentLength() <= LONGEST) {
                Unsent.keep(request, text(sent.byteBody()));
            }
        }
    }

    private static boolean isOf(MediaType type, HttpRequest<?> request) {
        return request.getContentType().filter(sent -> sent.matches(type)).isPresent();
    }

    /** Of a file no more is read than arrives together with its name; the rest waits for the route. */
    private static Optional<Upload> upload(HttpRequest<?> request, ByteBody body) {
        try (var copy = body.split(ByteBody.SplitBackpressureMode.FASTEST).toInputStream()) {
            return UploadReader.read(request.getHeaders().get("Content-Type", String.class, ""), copy);
        } catch (IOException _) {
            // the connection is gone, and with it whoever would be offered anything
            return Optional.empty();
        }
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
}
