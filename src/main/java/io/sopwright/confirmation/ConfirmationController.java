package io.sopwright.confirmation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.identity.SignedIn;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Anonymous;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;

/** Where addresses are confirmed. The link of the mail leads to {@code /confirmation/#code}: the code never reaches a log, and opening it changes nothing. */
@Controller("/confirmation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ConfirmationController {

    private static final int LONGEST = 100;

    private final Confirmations confirmations;

    ConfirmationController(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** For strangers, too: the mail may be read in another browser, and a way by the sign-in page would lose the code. */
    @Anonymous
    @Get
    ConfirmationPage page() {
        return ConfirmationPage.blank();
    }

    @Post
    HttpResponse<Page> confirm(SignedIn visitor, @Body Form form) {
        try {
            confirmations.confirm(visitor, form.needed("code", LONGEST));
            return Replies.to("/account?done=confirmed");
        } catch (Invalid invalid) {
            return Replies.invalid(ConfirmationPage.refused(form, invalid));
        }
    }

    @Post("/mail")
    HttpResponse<Page> askAgain(SignedIn visitor) {
        confirmations.askAgain(visitor);
        return Replies.to("/account?done=mail");
    }
}
