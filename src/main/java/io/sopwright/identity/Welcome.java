package io.sopwright.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.sopwright.web.Page;
import io.sopwright.web.SessionCookie;
import jakarta.inject.Singleton;
import java.net.URI;

/** Lets somebody in who has shown who they are. */
@Singleton
public final class Welcome {

    private final Sessions sessions;
    private final SessionCookie cookie;

    Welcome(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Signs somebody in and leads them to a page. The token is always a new one, and the one that was sent is worth nothing from now on (ASVS 7.2.4). */
    public HttpResponse<Page> to(String path, HttpRequest<?> request, PersonId person) {
        return HttpResponse.<Page>seeOther(URI.create(path)).cookie(cookie.of(token(request, person)));
    }

    /** Signs somebody in and shows a page at once, whose forms are of the new session. */
    HttpResponse<Page> show(Page page, HttpRequest<?> request, PersonId person) {
        var token = token(request, person);
        cookie.replace(request, token);
        return HttpResponse.<Page>ok(page).cookie(cookie.of(token));
    }

    private String token(HttpRequest<?> request, PersonId person) {
        cookie.read(request).ifPresent(sessions::end);
        return sessions.begin(person, request.getHeaders().findFirst(HttpHeaders.USER_AGENT).orElse(""));
    }
}
