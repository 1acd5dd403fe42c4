package io.sopwright.task;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.TaskId;
import io.sopwright.run.TaskRow;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A task: its page, and ticking it. A browser with scripts gets the rows that changed, one without goes back to the page that it came from. */
@Controller("/c/{company}/tasks/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TaskController {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NOTE = 4000;

    private final TaskPages pages;
    private final Completions completions;
    private final Attachments attachments;
    private final Once once;

    TaskController(TaskPages pages, Completions completions, Attachments attachments, Once once) {
        this.pages = pages;
        this.completions = completions;
        this.attachments = attachments;
        this.once = once;
    }

    @Get
    TaskPage show(Member member, TaskId id) {
        return pages.page(member, id);
    }

    @Post("/completion")
    HttpResponse<Page> tick(Member member, Operation operation, TaskId id, @Body Form form,
            @Header("HX-Request") @Nullable String htmx) {
        return act(member, operation, id, form, htmx != null, () -> completions.tick(member, id));
    }

    @Post("/completion/undo")
    HttpResponse<Page> undo(Member member, Operation operation, TaskId id, @Body Form form,
            @Header("HX-Request") @Nullable String htmx) {
        return act(member, operation, id, form, htmx != null, () -> completions.undo(member, id));
    }

    @Post("/omission")
    HttpResponse<Page> leave(Member member, Operation operation, TaskId id, @Body Form form) {
        return typed(member, operation, id, form, () -> completions.leave(member, id,
                form.text("why").equals(TaskRow.NOT_APPLICABLE) ? TaskRow.NOT_APPLICABLE : TaskRow.SKIPPED,
                form.needed("reason", LONGEST_REASON)));
    }

    @Post("/notes")
    HttpResponse<Page> note(Member member, Operation operation, TaskId id, @Body Form form) {
        return typed(member, operation, id, form, () -> attachments.note(member, id, form.needed("note", LONGEST_NOTE)));
    }

    private HttpResponse<Page> typed(Member member, Operation operation, TaskId id, Form form, Runnable verb) {
        try {
            once.run(member, operation, verb);
            return Replies.to(member.to("/tasks/" + id.text()));
        } catch (Invalid invalid) {
            return Replies.invalid(pages.page(member, id).refused(Entry.refused("task", form, invalid)));
        }
    }

    private HttpResponse<Page> act(Member member, Operation operation, TaskId id, Form form, boolean htmx,
            Supplier<Ticked> verb) {
        var back = form.text("back");
        try {
            var ticked = once.first(member, operation, verb).orElseGet(() -> pages.unticked(member, id));
            return htmx
                    ? HttpResponse.ok(pages.lines(member, id, ticked, back, Optional.empty()))
                    : Replies.to(member.to(back(back, ticked.after().onboarding().id().text(), id)));
        } catch (Conflict conflict) {
            if (!htmx) {
                throw conflict;
            }
            return Replies.conflict(pages.lines(member, id, pages.unticked(member, id), back, Optional.of(conflict.sentence())));
        }
    }

    private static String back(String to, String onboarding, TaskId id) {
        return switch (to) {
            case "tasks" -> "/tasks";
            case "onboarding" -> "/onboardings/" + onboarding + "#task-" + id.text();
            default -> "/tasks/" + id.text();
        };
    }
}
