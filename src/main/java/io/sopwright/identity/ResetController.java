package io.sopwright.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.mail.EmailAddress;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Anonymous;
import io.sopwright.web.ClientAddresses;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.util.Map;
import java.util.Optional;

/** For those who forgot their password. The link of the mail leads to {@code /reset/#code}: the code never reaches a log, and opening it changes nothing. */
@Controller("/reset")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ResetController {

    private static final String WORDS = "account";

    private final Resets resets;
    private final Welcome welcome;
    private final ClientAddresses addresses;

    ResetController(Resets resets, Welcome welcome, ClientAddresses addresses) {
        this.resets = resets;
        this.welcome = welcome;
        this.addresses = addresses;
    }

    @Anonymous
    @Get
    ResetPage page() {
        return blank();
    }

    @Anonymous
    @Post
    HttpResponse<Page> ask(HttpRequest<?> request, @Body Form form) {
        try {
            var email = EmailAddress.needed(form, "email");
            resets.ask(email, addresses.of(request));
            return HttpResponse.<Page>ok(new ResetPage(blank().asking(), blank().choosing(), Optional.of(email.text())));
        } catch (Invalid invalid) {
            return Replies.invalid(new ResetPage(Entry.refused(WORDS, form, invalid), blank().choosing(), Optional.empty()));
        }
    }

    @Anonymous
    @Post("/password")
    HttpResponse<Page> choose(HttpRequest<?> request, @Body Form form) {
        try {
            return welcome.to("/", request, resets.finish(form));
        } catch (Invalid invalid) {
            return Replies.invalid(new ResetPage(blank().asking(), Entry.refused(WORDS, form, invalid), Optional.empty()));
        }
    }

    private static ResetPage blank() {
        return new ResetPage(Entry.of(WORDS, Map.of()), Entry.of(WORDS, Map.of()), Optional.empty());
    }
}
