package io.sopwright.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.web.Anonymous;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.LocalPath;
import io.sopwright.web.Page;
import io.sopwright.web.SessionCookie;
import io.sopwright.web.Unsent;
import io.sopwright.wording.Message;
import java.net.URI;

/** Signing in and out. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SignInController {

    private static final Message WRONG = Message.of("signin.wrong");

    private final SignIns signIns;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Welcome welcome;

    SignInController(SignIns signIns, Sessions sessions, SessionCookie cookie, Welcome welcome) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookie = cookie;
        this.welcome = welcome;
    }

    @Anonymous
    @Get("/sign-in")
    SignInPage page(@QueryValue(defaultValue = LocalPath.HOME) String to) {
        return SignInPage.to(LocalPath.of(to));
    }

    @Anonymous
    @Post("/sign-in")
    HttpResponse<Page> signIn(HttpRequest<?> request, @Body Form form) {
        return signIns.check(form.text("email"), form.text("password")).map(person -> goOn(request, person, form))
                .orElseGet(() -> HttpResponse.<Page>unauthorized().body(new SignInPage(
                        Entry.refused(SignInPage.WORDS, form.with("password", ""), "email", WRONG), LocalPath.of(form.text("to")),
                        Unsent.carried(form))));
    }

    private HttpResponse<Page> goOn(HttpRequest<?> request, PersonId person, Form form) {
        return Unsent.carried(form).map(unsent -> welcome.show(new SendAgainPage(unsent), request, person))
                .orElseGet(() -> welcome.to(LocalPath.of(form.text("to")), request, person));
    }

    @Post("/sign-out")
    HttpResponse<Page> signOut(SignedIn visitor) {
        sessions.end(visitor.person(), visitor.session());
        return HttpResponse.<Page>seeOther(URI.create("/sign-in")).cookie(cookie.gone());
    }
}
