package io.sopwright.task;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Photos and files at a task. What comes out is always a download, of the type that was found in its bytes. */
@Controller("/c/{company}/tasks/{id}/files")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FileController {

    private final TaskPages pages;
    private final Attachments attachments;
    private final Once once;

    FileController(TaskPages pages, Attachments attachments, Once once) {
        this.pages = pages;
        this.attachments = attachments;
        this.once = once;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<Page> attach(Member member, Operation operation, TaskId id, @Part("file") CompletedFileUpload file,
            @Part("evidence") @Nullable String evidence) {
        try {
            var uploaded = UploadedFile.of(file.getFilename(), bytes(file));
            once.run(member, operation, () -> attachments.attach(member, id, uploaded, evidence == null ? "" : evidence));
            return Replies.to(member.to("/tasks/" + id.text() + "#files"));
        } catch (Invalid invalid) {
            return Replies.invalid(pages.page(member, id).refused(Entry.refused("task", Form.EMPTY, invalid)));
        }
    }

    @Get("/{attachment}")
    HttpResponse<byte[]> download(Member member, TaskId id, AttachmentId attachment) {
        var file = attachments.find(member.tenant(), id, attachment);
        return HttpResponse.ok(attachments.bytes(member.tenant(), file)).header("Content-Type", file.mediaType())
                .header("Content-Disposition", disposition(file.name())).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=3600");
    }

    /** RFC 6266: a plain name, and the true one for those who can read it. */
    private static String disposition(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''" + encoded;
    }

    private static byte[] bytes(CompletedFileUpload file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
