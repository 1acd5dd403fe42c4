package io.sopwright.identity;

import io.micronaut.http.HttpHeaders;
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
import io.sopwright.web.Page;
import io.sopwright.web.SessionCookie;
import io.sopwright.wording.Message;
import java.net.URI;
import java.util.regex.Pattern;

/** Signing in and out. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SignInController {

    // a path of this site: not a host (//host, /\host), and nothing that ends a header
    private static final Pattern LOCAL = Pattern.compile("/([A-Za-z0-9_~.-][A-Za-z0-9_~./?=&%-]*)?");
    private static final String HOME = "/";
    private static final Message WRONG = Message.of("signin.wrong");

    private final SignIns signIns;
    private final Sessions sessions;
    private final SessionCookie cookie;

    SignInController(SignIns signIns, Sessions sessions, SessionCookie cookie) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Anonymous
    @Get("/sign-in")
    SignInPage page(@QueryValue(defaultValue = HOME) String to) {
        return SignInPage.to(local(to));
    }

    @Anonymous
    @Post("/sign-in")
    HttpResponse<Page> signIn(HttpRequest<?> request, @Body Form form) {
        var to = local(form.text("to"));
        return signIns.check(form.text("email"), form.text("password")).map(person -> welcome(request, person, to))
                .orElseGet(() -> HttpResponse.<Page>unauthorized()
                        .body(new SignInPage(Entry.refused(SignInPage.WORDS, form.with("password", ""), "email", WRONG), to)));
    }

    /** Signing in always makes a new token (ASVS 7.2.4). */
    private HttpResponse<Page> welcome(HttpRequest<?> request, PersonId person, String to) {
        var agent = request.getHeaders().findFirst(HttpHeaders.USER_AGENT).orElse("");
        return HttpResponse.<Page>seeOther(URI.create(to)).cookie(cookie.of(sessions.begin(person, agent)));
    }

    @Post("/sign-out")
    HttpResponse<Page> signOut(SignedIn visitor) {
        sessions.end(visitor.person(), visitor.session());
        return HttpResponse.<Page>seeOther(URI.create("/sign-in")).cookie(cookie.gone());
    }

    private static String local(String to) {
        return LOCAL.matcher(to).matches() ? to : HOME;
    }
}
