package io.sopwright.people;

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
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.CsvFile;
import io.sopwright.web.Form;
import io.sopwright.web.Listing;
import io.sopwright.web.Operation;
import io.sopwright.web.Option;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Words;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of a company's people, and each of them. */
@Controller("/c/{company}/company/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PeopleController {

    private static final String PEOPLE = "/company/people";
    private static final int LONGEST_REASON = 2000;

    private final Colleagues colleagues;
    private final Invitations invitations;
    private final RoleChoices roles;
    private final Once once;
    private final Clock clock;

    PeopleController(Colleagues colleagues, Invitations invitations, RoleChoices roles, Once once, Clock clock) {
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.roles = roles;
        this.once = once;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(Member member, Listing listing) {
        member.require(Right.ADMINISTER);
        var words = new Words(member.locale());
        var table = PeoplePage.table(words, roles.of(member.tenant()), clock.instant());
        var all = colleagues.all(member.tenant());
        return listing.csv()
                ? CsvFile.of("people", table, all, listing, words)
                : HttpResponse.ok(new PeoplePage(table.slice(all, listing)));
    }

    @Get("/new")
    ColleagueFormPage blank(Member member) {
        member.require(Right.ADMINISTER);
        return ColleagueFormPage.blank(member, choices(member));
    }

    @Post
    HttpResponse<Page> invite(Member member, Operation operation, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                invitations.invite(member, EmailAddress.needed(form, "email"), ColleagueFacts.of(form, keys(member)));
                return member.to(PEOPLE);
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(ColleagueFormPage.blank(member, choices(member)).refused(form, invalid));
        } catch (Conflict conflict) {
            return Replies.conflict(
                    ColleagueFormPage.blank(member, choices(member)).refused(form, new Invalid("email", conflict.sentence())));
        }
    }

    @Get("/{id}")
    ColleagueFormPage show(Member member, MemberId id) {
        member.require(Right.ADMINISTER);
        return page(member, id);
    }

    @Post("/{id}")
    HttpResponse<Page> change(Member member, Operation operation, MemberId id, @Body Form form) {
        var before = page(member, id);
        try {
            return Replies.to(once.run(member, operation, () -> {
                colleagues.change(member, id, form.number("read"), ColleagueFacts.of(form, keys(member)));
                return member.to(PEOPLE);
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(before.refused(form, invalid));
        } catch (Conflict conflict) {
            return Replies.conflict(page(member, id).beside(form, conflict.sentence()));
        }
    }

    @Post("/{id}/invitation")
    HttpResponse<Page> remind(Member member, Operation operation, MemberId id) {
        return Replies.to(once.run(member, operation, () -> {
            invitations.remind(member, id);
            return member.to(PEOPLE);
        }));
    }

    @Post("/{id}/departure")
    HttpResponse<Page> takeOut(Member member, Operation operation, MemberId id, @Body Form form) {
        var before = page(member, id);
        try {
            return Replies.to(once.run(member, operation, () -> {
                colleagues.takeOut(member, id, form.needed("reason", LONGEST_REASON));
                return id.equals(member.id()) ? "/" : member.to(PEOPLE);
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(before.leaving(form, invalid));
        } catch (Conflict conflict) {
            return Replies.conflict(before.leaving(form, new Invalid("reason", conflict.sentence())));
        }
    }

    private ColleagueFormPage page(Member member, MemberId id) {
        return ColleagueFormPage.of(member, colleagues.find(member.tenant(), id), choices(member), clock.instant());
    }

    private List<Option> choices(Member member) {
        return roles.of(member.tenant());
    }

    private Set<String> keys(Member member) {
        return choices(member).stream().map(Option::value).collect(Collectors.toSet());
    }
}
