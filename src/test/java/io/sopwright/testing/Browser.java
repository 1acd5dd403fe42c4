package io.sopwright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser without scripts: it keeps its cookie, reads pages and sends the forms that stand in them. */
public final class Browser {

    private final String address;
    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Optional<String> cookie = Optional.empty();

    Browser(String address) {
        this.address = address;
    }

    /** Signs somebody in, whose password is {@link Application#PASSWORD}. */
    public Browser signIn(String email) {
        var reply = get("/sign-in").submit("/sign-in", Map.of("email", email, "password", Application.PASSWORD));
        if (reply.status() != 303) {
            throw new AssertionError("Could not sign in: " + reply.text());
        }
        return this;
    }

    /** The cookie that it keeps, as it sends it. */
    public Optional<String> cookie() {
        return cookie;
    }

    /** Loads a page; redirects are not followed. */
    public Reply get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), path);
    }

    /** Loads a page with a header of one's own. */
    public Reply get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(uri(path)).header(header, value).GET(), path);
    }

    /** Loads a page, and the page that it leads to. */
    public Reply follow(String path) {
        var reply = get(path);
        return reply.location().map(this::follow).orElse(reply);
    }

    /** Sends a form as a browser does. */
    public Reply post(String path, Map<String, List<String>> fields) {
        var body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(text -> encoded(field.getKey()) + "=" + encoded(text)))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Sends anything. */
    public Reply post(String path, String type, byte[] body, Map<String, String> headers) {
        var all = new LinkedHashMap<>(Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", type));
        all.putAll(headers);
        var request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return send(request, path);
    }

    private Reply send(HttpRequest.Builder request, String path) {
        cookie.ifPresent(token -> request.header("Cookie", token));
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = Optional.of(set.split(";", 2)[0]));
            return new Reply(this, path, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
