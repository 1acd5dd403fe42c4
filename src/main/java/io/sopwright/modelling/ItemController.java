package io.sopwright.modelling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.change.ItemEditing;
import io.sopwright.control.DocumentId;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.source.InvalidText;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import java.util.Map;
import java.util.function.Function;

/** What is ticked within a task. */
@Controller("/c/{company}/documents/{id}/draft/process/tasks/{key}/items")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ItemController {

    private static final int NEW = Integer.MAX_VALUE;

    private final Acts acts;
    private final Pages pages;

    ItemController(Acts acts, Pages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    @Post
    HttpResponse<Page> add(Member member, Operation operation, DocumentId id, String key, @Body Form form) {
        return act(new Asked(member, operation, id, key, form), NEW, "item-new",
                model -> ItemEditing.add(model.process(), key, Items.of(form),
                        model.entry("tasks", key).entries("items").size()));
    }

    @Post("/{at}")
    HttpResponse<Page> change(Member member, Operation operation, DocumentId id, String key, int at, @Body Form form) {
        return act(new Asked(member, operation, id, key, form), at, "item-" + at,
                model -> ItemEditing.set(model.process(), key, at, Items.of(form)));
    }

    @Post("/{at}/spot")
    HttpResponse<Page> move(Member member, Operation operation, DocumentId id, String key, int at, @Body Form form) {
        var side = form.text("spot").equals(String.valueOf(at + 1)) ? "-after" : "-before";
        return act(new Asked(member, operation, id, key, form), -1, "item-" + form.text("spot") + side,
                model -> ItemEditing.move(model.process(), key, at, (int) form.number("spot")));
    }

    @Post("/{at}/removal")
    HttpResponse<Page> remove(Member member, Operation operation, DocumentId id, String key, int at, @Body Form form) {
        return act(new Asked(member, operation, id, key, form), -1, "items",
                model -> ItemEditing.remove(model.process(), key, at));
    }

    /** What somebody asks for. */
    private record Asked(Member member, Operation operation, DocumentId id, String key, Form form) {}

    /** @param place of the item whose form was sent; -1 when none was */
    private HttpResponse<Page> act(Asked asked, int place, String at, Function<Model, Node.Mapping> act) {
        try {
            return acts.done(asked.member, asked.operation, asked.id, asked.form, model -> {
                model.entry("tasks", asked.key);
                return new Acts.Done(act.apply(model), "/tasks/" + asked.key, at);
            });
        } catch (InvalidText refused) {
            var why = Message.of("modelling.refused", Model.sentence(refused));
            return Replies.invalid(page(asked).withItem(place(asked, place), asked.form, Map.of("item_title", why)).refused(why));
        } catch (Invalid refused) {
            return Replies.invalid(page(asked).withItem(place(asked, place), asked.form, refused.fields()));
        } catch (Conflict _) {
            return Replies.conflict(page(asked).withItem(place(asked, place), asked.form, Map.of())
                    .refused(Message.of("modelling.conflict")));
        }
    }

    private EntryPage page(Asked asked) {
        return pages.entry(asked.member, asked.id, "tasks", asked.key, "");
    }

    private int place(Asked asked, int place) {
        return place == NEW ? page(asked).items().size() : place;
    }
}
