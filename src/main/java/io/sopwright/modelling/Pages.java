package io.sopwright.modelling;

import io.sopwright.control.DocumentId;
import io.sopwright.tenancy.Member;
import io.sopwright.web.Form;
import io.sopwright.wording.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** The pages of the editor as things stand now. */
@Singleton
final class Pages {

    private final Modelling modelling;
    private final Drawings drawings;
    private final Clock clock;

    Pages(Modelling modelling, Drawings drawings, Clock clock) {
        this.modelling = modelling;
        this.drawings = drawings;
        this.clock = clock;
    }

    ProcessPage process(Member member, DocumentId id, String at) {
        var model = modelling.load(member, id);
        var words = new Words(member.locale());
        return ProcessPage.of(Editor.of(member, model, at), words, drawings.of(model, words));
    }

    EntryPage entry(Member member, DocumentId id, String section, String key, String at) {
        var model = modelling.load(member, id);
        var content = model.entry(section, key);
        var words = new Words(member.locale());
        return EntryPage.of(Editor.of(member, model, at), section, content, words)
                .previewed(Preview.of(DueSentence.of(content.part("due")), model, clock.instant(), words));
    }

    /** The page of a task with what was typed so far, and what its due rule would come to. */
    EntryPage tried(Member member, DocumentId id, String task, Form form) {
        var page = entry(member, id, "tasks", task, "");
        return page.typed(form, Map.of()).previewed(
                Preview.of(DueSentence.of(form), page.editor().model(), clock.instant(), new Words(member.locale())));
    }
}
