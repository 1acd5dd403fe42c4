package io.sopwright.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;

/**
 * Refuses what another site makes a browser send, whatever its content type: by the browser's own word for where a request comes from
 * (Fetch Metadata), by its origin where there is no such word, and, for those who are signed in, by the operation in its address.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(100)
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String address;
    private final SessionCookie cookie;
    private final OperationTokens operations;

    SameOrigin(@Value("${sopwright.address}") String address, SessionCookie cookie, OperationTokens operations) {
        this.address = address;
        this.cookie = cookie;
        this.operations = operations;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> refuseForeign(HttpRequest<?> request) {
        boolean ours = SAFE.contains(request.getMethodName()) || (isFromHere(request) && isIntended(request));
        return ours ? null : HttpResponse.status(HttpStatus.FORBIDDEN).body(NoticePage.of("notice.foreign"));
    }

    private boolean isFromHere(HttpRequest<?> request) {
        var site = request.getHeaders().findFirst("Sec-Fetch-Site");
        return site.isPresent()
                ? site.get().equals("same-origin")
                : request.getHeaders().findFirst("Origin").filter(address::equals).isPresent();
    }

    private boolean isIntended(HttpRequest<?> request) {
        return cookie.read(request).isEmpty() || operations.read(request).isPresent();
    }
}
