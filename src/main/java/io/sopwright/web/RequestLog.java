package io.sopwright.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line of the log for each request: its id, method, path, status and time. No query, no address, no name: nothing of a person. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-900)
final class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String START = "sopwright.start";

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(START, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        long millis = request.getAttribute(START, Long.class)
                .map(start -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).orElse(-1L);
        LOG.atInfo().addKeyValue("request", RequestIds.of(request)).addKeyValue("method", request.getMethodName())
                .addKeyValue("path", request.getPath()).addKeyValue("status", response.code()).addKeyValue("millis", millis)
                .log("Answered");
    }
}
