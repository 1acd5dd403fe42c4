package io.sopwright.people;

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
import io.sopwright.identity.Attempts;
import io.sopwright.identity.PasswordRule;
import io.sopwright.identity.SignedIn;
import io.sopwright.identity.Welcome;
import io.sopwright.mail.EmailAddress;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Anonymous;
import io.sopwright.web.ClientAddresses;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.time.Duration;
import java.util.List;

/** Where companies are founded: by strangers, who get an account with it, and by people who have one. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SignUpController {

    private static final int MOST = 10;
    private static final Duration SPAN = Duration.ofHours(1);
    private static final String WHAT = "sign-up";

    private final Founders founders;
    private final Attempts attempts;
    private final Welcome welcome;
    private final ClientAddresses addresses;

    SignUpController(Founders founders, Attempts attempts, Welcome welcome, ClientAddresses addresses) {
        this.founders = founders;
        this.attempts = attempts;
        this.welcome = welcome;
        this.addresses = addresses;
    }

    @Anonymous
    @Get("/sign-up")
    SignUpPage signUpPage() {
        return SignUpPage.forStrangers();
    }

    @Anonymous
    @Post("/sign-up")
    HttpResponse<Page> signUp(HttpRequest<?> request, @Body Form form) {
        try {
            var from = addresses.of(request);
            attempts.refuseAfter(MOST, WHAT, from, SPAN);
            var name = form.line("name", Founding.LONGEST_NAME);
            var email = EmailAddress.needed(form, "email");
            var founding = Founding.of(form);
            var password = PasswordRule.chosen(form, "password", List.of(email.text(), founding.company()));
            attempts.count(WHAT, from, SPAN);
            var member = founders.signUp(name, email, password, founding);
            return welcome.to(start(member), request, member.person());
        } catch (Invalid invalid) {
            return Replies.invalid(SignUpPage.forStrangers().refused(form, invalid));
        } catch (Conflict taken) {
            return Replies.conflict(SignUpPage.forStrangers().refused(form, new Invalid("email", taken.sentence())));
        }
    }

    @Get("/new-company")
    SignUpPage newCompanyPage(SignedIn visitor) {
        return SignUpPage.forMembers();
    }

    @Post("/new-company")
    HttpResponse<Page> newCompany(SignedIn visitor, Operation operation, @Body Form form) {
        try {
            attempts.refuseAfter(MOST, WHAT, visitor.person().text(), SPAN);
            var founding = Founding.of(form);
            attempts.count(WHAT, visitor.person().text(), SPAN);
            return Replies.to(start(founders.found(visitor, operation, founding)));
        } catch (Invalid invalid) {
            return Replies.invalid(SignUpPage.forMembers().refused(form, invalid));
        }
    }

    private static String start(Member member) {
        return member.to("/documents/shelf");
    }
}
