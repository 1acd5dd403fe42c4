package io.sopwright.authoring;

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
import io.sopwright.control.DocumentId;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.web.SentForm;
import org.jspecify.annotations.Nullable;

/** The text of a draft: its editor, what becomes of it, and what it says otherwise than the template or the version in force. */
@Controller("/c/{company}/documents/{id}/text")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TextController {

    private static final String TEXT = "text";

    private final TextEditing texts;
    private final EffectiveTexts effective;
    private final Once once;

    TextController(TextEditing texts, EffectiveTexts effective, Once once) {
        this.texts = texts;
        this.effective = effective;
        this.once = once;
    }

    @Get
    TextPage show(Member member, DocumentId id) {
        return TextPage.of(member, texts.open(member, id));
    }

    @Post
    HttpResponse<Page> save(Member member, Operation operation, DocumentId id, @Body SentForm form) {
        var text = form.exact(TEXT);
        try {
            return Replies.to(once.run(member, operation, () -> {
                texts.save(member, id, form.exact("read"), text);
                return member.to("/documents/" + id.text() + "/text");
            }));
        } catch (Invalid invalid) {
            return Replies.invalid(TextPage.of(member, texts.open(member, id), text).refused(invalid));
        } catch (Conflict _) {
            return Replies.conflict(beside(member, id, text));
        }
    }

    private Page beside(Member member, DocumentId id, String text) {
        try {
            var now = texts.open(member, id);
            return TextPage.of(member, now, text).beside(now.text());
        } catch (Conflict gone) {
            return new KeptTextPage(member.to("/documents/" + id.text()), gone.sentence(), text);
        }
    }

    /** What becomes of a text that is not saved: a part of the page for scripts, else the whole page. */
    @Post("/preview")
    Page preview(Member member, DocumentId id, @Body SentForm form, @Header("HX-Request") @Nullable String script) {
        var text = form.exact(TEXT);
        var saved = texts.open(member, id);
        return script == null ? TextPage.of(member, saved, text) : ProofPart.of(saved.proofs(), text);
    }

    @Get("/comparison")
    ComparisonPage compare(Member member, DocumentId id) {
        return ComparisonPage.of(member, texts.open(member, id), false);
    }

    @Post("/restoration")
    HttpResponse<Page> takeBack(Member member, Operation operation, DocumentId id, @Body Form form) {
        try {
            return Replies.to(once.run(member, operation, () -> {
                texts.takeBack(member, id, form.text("read"), form.number("change"));
                return member.to("/documents/" + id.text() + "/text/comparison");
            }));
        } catch (Conflict _) {
            return Replies.conflict(ComparisonPage.of(member, texts.open(member, id), true));
        }
    }

    @Get("/comparison/effective")
    EffectiveComparisonPage compareWithEffective(Member member, DocumentId id) {
        var text = texts.open(member, id);
        var draft = text.draft();
        var now = effective.of(member.tenant(), draft);
        return new EffectiveComparisonPage(member.to("/documents/" + id.text()),
                draft.document().number() + " v" + draft.version().number(), draft.document().title(),
                now.map(version -> version.document().version()),
                now.flatMap(version -> EffectiveTexts.changes(version, text)));
    }
}
