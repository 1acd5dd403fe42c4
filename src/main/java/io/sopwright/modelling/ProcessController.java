package io.sopwright.modelling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.change.ProcessEditing;
import io.sopwright.control.DocumentId;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;

/** The process of a draft as a whole: what comes, goes and moves in it. */
@Controller("/c/{company}/documents/{id}/draft/process")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ProcessController {

    private final Acts acts;
    private final Pages pages;

    ProcessController(Acts acts, Pages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    @Get
    ProcessPage show(Member member, DocumentId id, @QueryValue(defaultValue = "") String at) {
        return pages.process(member, id, at);
    }

    @Post("/{section}")
    HttpResponse<Page> add(Member member, Operation operation, DocumentId id, String section, @Body Form form) {
        if (!Model.SECTIONS.contains(section)) {
            throw new NoSuch();
        }
        return acts.onProcess(member, operation, id, form.with("section", section), model -> {
            var added = Additions.of(model, section, form);
            var page = section.equals("gates") || section.equals("kpis") ? "/" + section + "/" + added.key() : "";
            return new Acts.Done(added.process(), page, section + "-" + added.key());
        });
    }

    @Post("/{section}/{key}/spot")
    HttpResponse<Page> move(Member member, Operation operation, DocumentId id, String section, String key, @Body Form form) {
        return acts.onProcess(member, operation, id, form, model -> {
            model.entry(section, key);
            var target = Target.of(form.text("spot"));
            return new Acts.Done(target.move(model, section, key), "", section + "-" + key + "-" + target.side());
        });
    }

    @Post("/{section}/{key}/removal")
    HttpResponse<Page> remove(Member member, Operation operation, DocumentId id, String section, String key, @Body Form form) {
        return acts.onProcess(member, operation, id, form, model -> {
            model.entry(section, key);
            return new Acts.Done(ProcessEditing.remove(model.process(), section, key), "", section);
        });
    }

    @Post("/differences/{section}/{key}/{kind}/return")
    HttpResponse<Page> takeBack(Member member, Operation operation, DocumentId id, String section, String key, String kind,
            @Body Form form) {
        return acts.onProcess(member, operation, id, form,
                model -> new Acts.Done(
                        Differences.without(model.draft().template().process(), model.process(), section, key, kind),
                        "", "differences"));
    }
}
