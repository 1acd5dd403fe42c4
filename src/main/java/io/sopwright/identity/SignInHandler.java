package io.sopwright.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.LocalPath;
import io.sopwright.web.Page;
import io.sopwright.web.Unsent;
import io.sopwright.wording.Message;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads whoever is not signed in to the page where they can be, and back again. */
@Singleton
final class SignInHandler implements ExceptionHandler<SignInNeeded, HttpResponse<Page>> {

    @Override
    @SuppressWarnings("rawtypes") // the interface's own
    public HttpResponse<Page> handle(HttpRequest request, SignInNeeded needed) {
        return request.getMethodName().equals("GET") && !request.getHeaders().contains("HX-Request")
                ? HttpResponse.<Page>seeOther(URI.create("/sign-in?to=" + encoded(request)))
                : HttpResponse.<Page>status(HttpStatus.UNAUTHORIZED)
                        .body(new SignInPage(Entry.refused(SignInPage.WORDS, Form.EMPTY, "email", over(request)), LocalPath.HOME,
                                Unsent.kept(request)));
    }

    private static Message over(HttpRequest<?> request) {
        return Message.of(Unsent.kept(request).isPresent() ? "signin.unsent" : "signin.over");
    }

    private static String encoded(HttpRequest<?> request) {
        return URLEncoder.encode(request.getUri().getRawPath(), StandardCharsets.UTF_8);
    }
}
