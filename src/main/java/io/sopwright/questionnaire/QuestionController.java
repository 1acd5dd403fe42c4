package io.sopwright.questionnaire;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.control.Answering;
import io.sopwright.control.DocumentId;
import io.sopwright.field.FieldType;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The questions of a document. */
@Controller("/c/{company}/documents/{id}/questions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class QuestionController {

    private final Questionnaire questionnaire;
    private final Answering answering;
    private final Once once;

    QuestionController(Questionnaire questionnaire, Answering answering, Once once) {
        this.questionnaire = questionnaire;
        this.answering = answering;
        this.once = once;
    }

    @Get
    QuestionsPage ask(Member member, DocumentId id) {
        return questionnaire.of(member, id);
    }

    /** A group of answers, from a page without scripts: each that fits is kept, each that does not is shown again. */
    @Post
    HttpResponse<Page> answer(Member member, Operation operation, DocumentId id, @Body Form form) {
        var asked = questionnaire.of(member, id);
        var refused = new ArrayList<Question>();
        asked.questions().stream().filter(question -> form.fields().containsKey(question.name()))
                .map(question -> untouchedOrAnswered(member, id, question, form)).filter(question -> question.wrong().isPresent())
                .forEach(refused::add);
        // each answer is held against the one that was shown: sent once more, the form changes nothing
        return refused.isEmpty()
                ? Replies.to(once.run(member, operation, asked::base))
                : Replies.invalid(questionnaire.of(member, id).with(question -> refused.stream()
                        .filter(other -> other.name().equals(question.name())).findFirst().orElse(question)));
    }

    /** One answer, by script, as soon as it was given. */
    @Post("/{field}")
    HttpResponse<Page> answer(Member member, Operation operation, DocumentId id, String field, @Body Form form) {
        var question = find(questionnaire.of(member, id), field);
        var answered = attempt(member, question, form,
                () -> once.run(member, operation, () -> answer(member, id, question, form)));
        var page = questionnaire.of(member, id);
        return answered.wrong().isPresent()
                ? Replies.invalid(new QuestionPart(page, answered, false))
                : HttpResponse.ok(new QuestionPart(page, find(page, field), true));
    }

    private Question untouchedOrAnswered(Member member, DocumentId id, Question question, Form form) {
        // a default that nobody touched is no answer
        return question.answer().isEmpty() && texts(question, form).equals(question.typed())
                ? question
                : attempt(member, question, form, () -> answer(member, id, question, form));
    }

    private static Question attempt(Member member, Question question, Form form, Runnable answer) {
        try {
            answer.run();
            return question;
        } catch (Invalid invalid) {
            return question.refused(texts(question, form), new Words(member.locale()).of(invalid.sentence()));
        } catch (Conflict conflict) {
            return question.beside(texts(question, form), new Words(member.locale()).of(conflict.sentence()));
        }
    }

    private void answer(Member member, DocumentId id, Question question, Form form) {
        answering.answer(member, id, question.name(), texts(question, form), form.text(read(question)));
    }

    private static String read(Question question) {
        return "read-" + question.name();
    }

    private static List<String> texts(Question question, Form form) {
        return question.field().type() == FieldType.LIST ? form.lines(question.name()) : form.texts(question.name());
    }

    private static Question find(QuestionsPage page, String field) {
        return page.questions().stream().filter(question -> question.name().equals(field)).findFirst().orElseThrow(NoSuch::new);
    }
}
