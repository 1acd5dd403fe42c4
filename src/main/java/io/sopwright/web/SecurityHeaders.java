package io.sopwright.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What browsers are told with every answer, errors and files included (OWASP Secure Headers). Nothing is loaded from elsewhere, and nobody frames us. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-200)
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(@Value("${sopwright.address}") String address) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (address.startsWith("https:")) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        headers.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.header(name, value);
            }
        });
    }
}
