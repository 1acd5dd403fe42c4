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
import io.sopwright.control.VersionId;
import io.sopwright.control.VersionRow;
import io.sopwright.control.Versions;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.storage.BlobStore;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.util.Optional;
import java.util.function.Consumer;

/** A version that was submitted: its page, its print, and the steps of its life. */
@Controller("/c/{company}/documents/{id}/versions/{version}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class VersionController {

    private static final int LONGEST_REASON = 2000;
    // a whole page of our own making: its style is in it, nothing in it may act or load
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private final Issues issues;
    private final Documents documents;
    private final Versions versions;
    private final FrozenPages frozen;
    private final BlobStore blobs;
    private final Once once;

    VersionController(Issues issues, Documents documents, Versions versions, FrozenPages frozen, BlobStore blobs, Once once) {
        this.issues = issues;
        this.documents = documents;
        this.versions = versions;
        this.frozen = frozen;
        this.blobs = blobs;
        this.once = once;
    }

    @Get
    VersionPage show(Member member, DocumentId id, VersionId version) {
        return page(member, id, find(member, id, version), Optional.empty());
    }

    @Get("/page")
    HttpResponse<String> page(Member member, DocumentId id, VersionId version) {
        return HttpResponse.ok(frozen.page(member.tenant(), find(member, id, version))).header("Content-Type",
                "text/html; charset=utf-8").header("Content-Security-Policy", PAGE_POLICY).header("X-Frame-Options", "SAMEORIGIN")
                .header("Cache-Control", "private, no-store");
    }

    /** The print; before it is made, the page that says so. */
    @Get("/pdf")
    HttpResponse<?> print(Member member, DocumentId id, VersionId version) {
        var row = find(member, id, version);
        var print = row.print();
        if (print == null) {
            return Replies.to(member.to("/documents/" + id.text() + "/versions/" + version.text()));
        }
        var name = documents.find(member.tenant(), id).number() + "-v" + row.number() + ".pdf";
        return HttpResponse.ok(blobs.get(member.tenant(), print)).header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"").header("Cache-Control", "private, no-store");
    }

    @Post("/approval")
    HttpResponse<Page> approve(Member member, Operation operation, DocumentId id, VersionId version) {
        return step(member, operation, id, version, Form.EMPTY, _ -> issues.approve(member, version));
    }

    @Post("/decline")
    HttpResponse<Page> decline(Member member, Operation operation, DocumentId id, VersionId version, @Body Form form) {
        return step(member, operation, id, version, form, reason -> issues.decline(member, version, reason));
    }

    @Post("/recall")
    HttpResponse<Page> recall(Member member, Operation operation, DocumentId id, VersionId version, @Body Form form) {
        return step(member, operation, id, version, form, reason -> issues.recall(member, version, reason));
    }

    @Post("/withdrawal")
    HttpResponse<Page> withdraw(Member member, Operation operation, DocumentId id, VersionId version, @Body Form form) {
        return step(member, operation, id, version, form, reason -> issues.withdraw(member, version, reason));
    }

    private HttpResponse<Page> step(Member member, Operation operation, DocumentId id, VersionId version, Form form,
            Consumer<String> verb) {
        var row = find(member, id, version);
        try {
            return Replies.to(once.run(member, operation, () -> {
                verb.accept(form.equals(Form.EMPTY) ? "" : form.needed("reason", LONGEST_REASON));
                return member.to("/documents/" + id.text());
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(page(member, id, row, Optional.of(invalid)));
        }
    }

    private VersionPage page(Member member, DocumentId id, VersionRow version, Optional<Invalid> wrong) {
        return new VersionPage(documents.find(member.tenant(), id), version, issues.mayDecide(member, id),
                frozen.since(member.tenant(), version), wrong);
    }

    private VersionRow find(Member member, DocumentId document, VersionId version) {
        return Optional.of(versions.find(member.tenant(), version)).filter(row -> row.documentId().equals(document))
                .filter(row -> row.source() != null).orElseThrow(NoSuch::new);
    }
}
