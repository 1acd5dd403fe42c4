package io.sopwright.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie by which a browser shows that somebody signed in: a random token and nothing else. */
@Singleton
public final class SessionCookie {

    private static final String REPLACED = "sopwright.session";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final boolean secure;
    private final String name;

    SessionCookie(@Value("${sopwright.address}") String address) {
        this.secure = address.startsWith("https:");
        // RFC 6265bis 4.1.3.2: bound to this host and to https
        this.name = secure ? "__Host-session" : "session";
    }

    /** The token that a browser sent, or the one that replaced it since. */
    public Optional<String> read(HttpRequest<?> request) {
        return request.getAttribute(REPLACED, String.class).or(() -> sent(request));
    }

    /** From now on, this token counts for the request: the browser gets it with the answer. */
    public void replace(HttpRequest<?> request, String token) {
        request.setAttribute(REPLACED, token);
    }

    private Optional<String> sent(HttpRequest<?> request) {
        return request.getCookies().findCookie(name).map(Cookie::getValue).filter(token -> TOKEN.matcher(token).matches());
    }

    /** A cookie that keeps the token until the browser is closed. */
    public Cookie of(String token) {
        return Cookie.of(name, token).httpOnly(true).secure(secure).sameSite(SameSite.Lax).path("/");
    }

    /** A cookie that takes the token away. */
    public Cookie gone() {
        return of("").maxAge(0);
    }
}
