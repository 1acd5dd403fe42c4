package io.sopwright.identity;

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
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;

/** What is somebody's own: name, password, and the browsers in which they are signed in. */
@Controller("/account")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AccountController {

    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final Sessions sessions;

    AccountController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Get
    AccountPage show(SignedIn visitor, @QueryValue(defaultValue = "") String done) {
        return page(visitor).done(done);
    }

    @Post("/name")
    HttpResponse<Page> rename(SignedIn visitor, @Body Form form) {
        try {
            accounts.rename(visitor, form.line("name", LONGEST_NAME));
            return Replies.to("/account?done=name");
        } catch (Invalid invalid) {
            return Replies.invalid(page(visitor).refusedName(form, invalid));
        }
    }

    @Post("/password")
    HttpResponse<Page> changePassword(SignedIn visitor, @Body Form form) {
        try {
            accounts.changePassword(visitor, form);
            return Replies.to("/account?done=password");
        } catch (Invalid invalid) {
            return Replies.invalid(page(visitor).refusedPassword(form, invalid));
        }
    }

    @Post("/ended-sessions/{id}")
    HttpResponse<Page> end(SignedIn visitor, SessionId id) {
        sessions.end(visitor.person(), id);
        return Replies.to(id.equals(visitor.session()) ? "/sign-in" : "/account?done=session");
    }

    @Post("/ended-sessions")
    HttpResponse<Page> endOthers(SignedIn visitor) {
        sessions.endOthers(visitor.person(), visitor.session());
        return Replies.to("/account?done=session");
    }

    private AccountPage page(SignedIn visitor) {
        return AccountPage.of(visitor, sessions.of(visitor.person()));
    }
}
