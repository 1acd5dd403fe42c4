package io.sopwright.task;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.Invalid;
import io.sopwright.run.ItemId;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Entry;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines to tick within a task. */
@Controller("/c/{company}/tasks/{id}/items/{item}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ItemController {

    private final TaskPages pages;
    private final Items items;
    private final Once once;

    ItemController(TaskPages pages, Items items, Once once) {
        this.pages = pages;
        this.items = items;
        this.once = once;
    }

    @Post("/completion")
    HttpResponse<Page> tick(Member member, Operation operation, TaskId id, ItemId item, @Body @Nullable Form sent) {
        // a browser sends nothing at all for a form without fields
        var form = Optional.ofNullable(sent).orElse(Form.EMPTY);
        try {
            once.run(member, operation, () -> items.tick(member, id, item, form.text("outcome")));
            return back(member, id, item);
        } catch (Invalid invalid) {
            // the fields of several items are on the page: each has its own name there
            var typed = form.with("outcome-" + item.text(), form.text("outcome"));
            return Replies.invalid(
                    pages.page(member, id).refused(Entry.refused("task", typed, "outcome-" + item.text(), invalid.sentence())));
        }
    }

    @Post("/completion/undo")
    HttpResponse<Page> untick(Member member, Operation operation, TaskId id, ItemId item) {
        once.run(member, operation, () -> items.untick(member, id, item));
        return back(member, id, item);
    }

    private static HttpResponse<Page> back(Member member, TaskId id, ItemId item) {
        return Replies.to(member.to("/tasks/" + id.text() + "#item-" + item.text()));
    }
}
