package io.sopwright.settings;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.profile.Companies;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;

/** The facts of a company. */
@Controller("/c/{company}/company")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class FactsController {

    private final Settings settings;
    private final Companies companies;
    private final CompanyFields fields;
    private final Once once;

    FactsController(Settings settings, Companies companies, CompanyFields fields, Once once) {
        this.settings = settings;
        this.companies = companies;
        this.fields = fields;
        this.once = once;
    }

    @Get
    FactsPage show(Member member) {
        member.require(Right.ADMINISTER);
        return page(member);
    }

    @Post
    HttpResponse<Page> change(Member member, Operation operation, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                settings.changeFacts(member, form.number("read"), Facts.of(form, fields.all()));
                return member.to("/company");
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(page(member).refused(form, invalid));
        } catch (Conflict _) {
            return Replies.conflict(page(member).beside(form));
        }
    }

    private FactsPage page(Member member) {
        return FactsPage.of(member, settings.find(member.tenant()), fields.all(), companies.answers(member.tenant()));
    }
}
