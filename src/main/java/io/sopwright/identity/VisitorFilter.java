package io.sopwright.identity;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.web.Frame;
import io.sopwright.web.Frames;
import io.sopwright.web.SessionCookie;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out who sends a request, before anything else is done for it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(200)
final class VisitorFilter {

    // what answers without the database, too
    private static final List<String> NEVER_PERSONAL = List.of("/assets/", "/health/", "/metrics");

    private final SessionCookie cookie;
    private final Sessions sessions;

    VisitorFilter(SessionCookie cookie, Sessions sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void recognise(HttpRequest<?> request) {
        if (NEVER_PERSONAL.stream().noneMatch(request.getPath()::startsWith)) {
            cookie.read(request).flatMap(sessions::find).ifPresent(visitor -> {
                Visitors.set(request, visitor);
                Frames.set(request,
                        new Frame(visitor.name(), Optional.empty(), List.of(), List.of(), visitor.reminder(), Locale.UK));
            });
        }
    }
}
