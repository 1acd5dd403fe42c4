package io.sopwright.export;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;

/** All of a company as a ZIP. */
@Controller("/c/{company}/company/export")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ExportController {

    private static final String HERE = "/company/export";

    private final Exports exports;
    private final Once once;

    ExportController(Exports exports, Once once) {
        this.exports = exports;
        this.once = once;
    }

    @Get
    ExportPage show(Member member) {
        return new ExportPage(member.to(HERE), exports.last(member), member.zone());
    }

    @Post
    HttpResponse<Page> ask(Member member, Operation operation) {
        return Replies.to(once.run(member, operation, () -> {
            exports.ask(member);
            return member.to(HERE);
        }));
    }

    @Get("/{id}/archive")
    HttpResponse<SystemFile> fetch(Member member, ExportId id) {
        return HttpResponse.ok(new SystemFile(exports.fetch(member, id).toFile(), new MediaType("application/zip")))
                .header("Content-Disposition", "attachment; filename=\"" + member.slug() + ".zip\"")
                .header("Cache-Control", "private, no-store");
    }
}
