package io.sopwright.issue;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.control.DocumentId;
import io.sopwright.control.Documents;
import io.sopwright.control.Draft;
import io.sopwright.control.Drafts;
import io.sopwright.database.Id;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.time.Clock;
import java.time.LocalDate;

/** Laying a draft before its approver, and beginning the next one. */
@Controller("/c/{company}/documents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SubmissionController {

    private final Issues issues;
    private final Documents documents;
    private final Drafts drafts;
    private final Once once;
    private final Clock clock;

    SubmissionController(Issues issues, Documents documents, Drafts drafts, Once once, Clock clock) {
        this.issues = issues;
        this.documents = documents;
        this.drafts = drafts;
        this.once = once;
        this.clock = clock;
    }

    @Get("/submission")
    SubmissionPage form(Member member, DocumentId id) {
        return page(member, drafts.load(member, id));
    }

    @Post("/submission")
    HttpResponse<Page> submit(Member member, Operation operation, DocumentId id, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                var submission = Submission.of(form, today(member));
                if (!form.text("approver").isEmpty()) {
                    documents.nameApprover(member, id, approver(form));
                }
                var version = issues.submit(member, id, form.number("read"), submission);
                return member.to("/documents/" + id.text() + "/versions/" + version.text());
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(page(member, drafts.load(member, id)).refused(form, invalid));
        }
    }

    @Post("/approver")
    HttpResponse<Page> name(Member member, Operation operation, DocumentId id, @Body Form form) {
        return Replies.to(once.run(member, operation, () -> {
            documents.nameApprover(member, id, approver(form));
            return member.to("/documents/" + id.text() + "/submission");
        }));
    }

    @Post("/revision")
    HttpResponse<Page> revise(Member member, Operation operation, DocumentId id) {
        return Replies.to(once.run(member, operation, () -> {
            issues.revise(member, id);
            return member.to("/documents/" + id.text());
        }));
    }

    private static MemberId approver(Form form) {
        return Id.read(form.text("approver")).map(MemberId::new).orElseThrow(NoSuch::new);
    }

    private SubmissionPage page(Member member, Draft draft) {
        member.require(Right.CONFIGURE);
        return SubmissionPage.of(draft, documents.approvers(member.tenant(), draft.document().id()),
                documents.candidates(member.tenant()), today(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(clock.instant(), member.zone());
    }
}
