package io.sopwright.modelling;

import io.micronaut.http.HttpResponse;
import io.sopwright.control.DocumentId;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.source.InvalidText;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Once;
import io.sopwright.web.Form;
import io.sopwright.web.Operation;
import io.sopwright.web.Page;
import io.sopwright.web.Replies;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Does what a form asks for, once, and answers with the page that shows what became of it. */
@Singleton
final class Acts {

    private final Modelling modelling;
    private final Pages pages;
    private final Once once;

    Acts(Modelling modelling, Pages pages, Once once) {
        this.modelling = modelling;
        this.pages = pages;
        this.once = once;
    }

    /**
     * What an act makes of a process, and where it leads.
     *
     * @param page within the editor; empty for the process as a whole
     * @param at the id of the element that gets the focus there
     */
    record Done(Node.Mapping process, String page, String at) {}

    /** Does an act and leads on. The form carries what was read. */
    HttpResponse<Page> done(Member member, Operation operation, DocumentId id, Form form, Function<Model, Done> act) {
        return Replies.to(once.run(member, operation, () -> {
            var to = new AtomicReference<>("");
            modelling.act(member, id, form.number("read"), model -> {
                var done = act.apply(model);
                to.set(address(member, id, done));
                return done.process();
            });
            return to.get();
        }));
    }

    private static String address(Member member, DocumentId id, Done done) {
        return member.to("/documents/" + id.text() + "/draft/process" + done.page() + "?at=" + done.at() + "#" + done.at());
    }

    /** Does an act; what cannot be done is told above the whole process, with what was typed. */
    HttpResponse<Page> onProcess(Member member, Operation operation, DocumentId id, Form form, Function<Model, Done> act) {
        try {
            return done(member, operation, id, form, act);
        } catch (InvalidText refused) {
            return Replies.invalid(process(member, id, form, Message.of("modelling.refused", Model.sentence(refused))));
        } catch (Invalid refused) {
            return Replies.invalid(process(member, id, form, refused.sentence()));
        } catch (Conflict _) {
            return Replies.conflict(process(member, id, form, Message.of("modelling.conflict")));
        }
    }

    private ProcessPage process(Member member, DocumentId id, Form form, Message why) {
        return pages.process(member, id, "").refused(form, why);
    }
}
