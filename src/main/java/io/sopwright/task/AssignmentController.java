package io.sopwright.task;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.database.Id;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.MemberId;
import io.sopwright.tenancy.Once;
import io.sopwright.tenancy.Right;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Message;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who does a task: a part of its page, which a browser with scripts opens in the menu of its row. */
@Controller("/c/{company}/tasks/{id}/assignment")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AssignmentController {

    private final TaskPages pages;
    private final Assignments assignments;
    private final Once once;

    AssignmentController(TaskPages pages, Assignments assignments, Once once) {
        this.pages = pages;
        this.assignments = assignments;
        this.once = once;
    }

    @Get
    HttpResponse<Page> show(Member member, TaskId id, @QueryValue(defaultValue = "task") String back,
            @Header("HX-Request") @Nullable String htmx) {
        member.require(Right.RUN);
        var giving = pages.giving(member, id, back);
        return htmx == null ? Replies.to(member.to("/tasks/" + id.text() + "#assignment")) : HttpResponse.ok(giving);
    }

    @Post
    HttpResponse<Page> give(Member member, Operation operation, TaskId id, @Body Form form,
            @Header("HX-Request") @Nullable String htmx) {
        Supplier<Ticked> verb = () -> assignments.give(member, id, form.text("read"), chosen(form));
        try {
            var given = once.first(member, operation, verb).orElseGet(() -> pages.unticked(member, id));
            return htmx == null
                    ? Replies.to(member.to("/tasks/" + id.text()))
                    : HttpResponse.ok(pages.lines(member, id, given, form.text("back"), Optional.empty()));
        } catch (Conflict conflict) {
            return Replies.conflict(refused(member, id, form, htmx != null, conflict.sentence()));
        } catch (Invalid invalid) {
            return Replies.invalid(refused(member, id, form, htmx != null, invalid.sentence()));
        }
    }

    private Page refused(Member member, TaskId id, Form form, boolean htmx, Message why) {
        return htmx
                ? pages.lines(member, id, pages.unticked(member, id), form.text("back"), Optional.of(why))
                : pages.page(member, id).refused(form.text("to"), why);
    }

    private static Optional<MemberId> chosen(Form form) {
        return form.given("to").map(text -> Id.read(text).map(MemberId::new)
                .orElseThrow(() -> new Invalid("to", Message.of("form.unreadable"))));
    }
}
