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
import io.sopwright.identity.PasswordRule;
import io.sopwright.identity.SignedIn;
import io.sopwright.identity.Visitors;
import io.sopwright.identity.Welcome;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Anonymous;
import io.sopwright.web.Form;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.util.List;

/**
 * Where an invitation is accepted. The link of the mail leads to {@code /invitation/#code}: the code never reaches a log, and opening it changes
 * nothing.
 */
@Controller("/invitation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class InvitationController {

    private final Joining joining;
    private final Welcome welcome;

    InvitationController(Joining joining, Welcome welcome) {
        this.joining = joining;
        this.welcome = welcome;
    }

    @Anonymous
    @Get
    InvitationPage page() {
        return InvitationPage.blank();
    }

    @Anonymous
    @Post
    HttpResponse<Page> open(HttpRequest<?> request, @Body Form form) {
        try {
            return HttpResponse.<Page>ok(opened(request, form));
        } catch (Invalid invalid) {
            return Replies.invalid(InvitationPage.blank().refused(form, invalid));
        }
    }

    @Anonymous
    @Post("/acceptance")
    HttpResponse<Page> accept(HttpRequest<?> request, @Body Form form) {
        try {
            var page = opened(request, form);
            return accept(request, form, page);
        } catch (Invalid stale) {
            return Replies.invalid(InvitationPage.blank().refused(form, stale));
        }
    }

    private HttpResponse<Page> accept(HttpRequest<?> request, Form form, InvitationPage page) {
        var invitation = page.invitation().orElseThrow();
        try {
            var name = form.line("name", Founding.LONGEST_NAME);
            var password = PasswordRule.chosen(form, "password", List.of(invitation.email(), invitation.company()));
            var member = joining.accept(form.text("code"), invitation, name, password);
            return welcome.to(start(member), request, member.person());
        } catch (Invalid invalid) {
            return Replies.invalid(page.refused(form, invalid));
        } catch (Conflict conflict) {
            return Replies.conflict(page.refused(form, new Invalid("name", conflict.sentence())));
        }
    }

    @Post("/membership")
    HttpResponse<Page> join(SignedIn visitor, HttpRequest<?> request, @Body Form form) {
        try {
            return Replies.to(start(joining.accept(form.text("code"), joining.find(form.text("code")), visitor)));
        } catch (Invalid invalid) {
            return Replies.invalid(InvitationPage.blank().refused(form, invalid));
        } catch (Conflict conflict) {
            return Replies.conflict(InvitationPage.blank().refused(form, new Invalid("code", conflict.sentence())));
        }
    }

    private InvitationPage opened(HttpRequest<?> request, Form form) {
        var invitation = joining.find(form.needed("code", 100));
        return InvitationPage.of(form, invitation, Visitors.of(request).map(SignedIn::email), joining.isKnown(invitation));
    }

    private static String start(Member member) {
        return member.to("/tasks");
    }
}
