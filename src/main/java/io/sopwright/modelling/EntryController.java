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
import io.sopwright.control.DocumentId;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import io.sopwright.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of a process and its form. */
@Controller("/c/{company}/documents/{id}/draft/process/{section}/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class EntryController {

    private final Acts acts;
    private final Pages pages;

    EntryController(Acts acts, Pages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    @Get
    EntryPage show(Member member, DocumentId id, String section, String key, @QueryValue(defaultValue = "") String at) {
        return pages.entry(member, id, section, key, at);
    }

    @Post
    HttpResponse<Page> change(Member member, Operation operation, DocumentId id, String section, String key, @Body Form form) {
        try {
            return acts.done(member, operation, id, form, model -> new Acts.Done(changed(model, member, section, key, form), "",
                    section + "-" + key));
        } catch (Invalid invalid) {
            return Replies.invalid(tried(member, id, section, key, form).typed(form, invalid.fields()));
        } catch (Conflict _) {
            return Replies.conflict(pages.entry(member, id, section, key, "").beside(form));
        }
    }

    private EntryPage tried(Member member, DocumentId id, String section, String key, Form form) {
        return section.equals("tasks") ? pages.tried(member, id, key, form) : pages.entry(member, id, section, key, "");
    }

    /** Expressions that cannot be used are refused; whatever else is wrong with the whole is told on its page. */
    private static Node.Mapping changed(Model model, Member member, String section, String key, Form form) {
        var entry = model.entry(section, key);
        var questions = new Questions(model, new Verdict(List.of(), List.of()), new Words(member.locale())).of(section, key);
        var process = Typing.typed(model, section, entry, questions, form);
        refuseExpressions(Model.of(model.draft(), process), section, key, questions.stream()
                .filter(question -> holdsExpressions(question) && Typing.isChanged(entry, question, questions, form))
                .map(Question::part).toList());
        return process;
    }

    private static void refuseExpressions(Model edited, String section, String key, List<String> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var wrong = new LinkedHashMap<String, Message>();
        Verdict.of(edited).about(section, key).stream().filter(found -> found.isError() && changed.contains(found.part()))
                .forEach(found -> wrong.putIfAbsent(found.part(), Message.of("modelling.refused", found.sentence())));
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private static boolean holdsExpressions(Question question) {
        return question.kind() == Question.Kind.EXPRESSION || question.kind() == Question.Kind.TARGETS;
    }

    /** The same page with what was typed so far and what its due rule would come to; nothing is kept. */
    @Post("/trial")
    EntryPage attempt(Member member, DocumentId id, String section, String key, @Body Form form) {
        return tried(member, id, section, key, form).typed(form, Map.of());
    }
}
