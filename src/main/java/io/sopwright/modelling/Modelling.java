package io.sopwright.modelling;

import io.sopwright.change.ProcessChanges;
import io.sopwright.control.DocumentId;
import io.sopwright.control.Drafts;
import io.sopwright.control.Edits;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.NoSuch;
import io.sopwright.tenancy.Member;
import io.sopwright.tenancy.Right;
import io.sopwright.wording.Message;
import io.sopwright.yaml.Node;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Changes what drafts do, one act at a time. */
@Singleton
public final class Modelling {

    private final Drafts drafts;
    private final Edits edits;

    Modelling(Drafts drafts, Edits edits) {
        this.drafts = drafts;
        this.edits = edits;
    }

    /**
     * The process of a draft, for somebody who may change it.
     *
     * @throws NoSuch when the company has no document with that id
     * @throws Conflict when there is no draft of it
     */
    public Model load(Member member, DocumentId id) {
        member.require(Right.CONFIGURE);
        return Model.of(drafts.load(member, id));
    }

    /**
     * Does one act on the whole process, and keeps what it makes of it.
     *
     * @param read {@link Model#read} of the process that was shown
     * @throws Conflict when somebody else changed the draft since
     * @throws io.sopwright.source.InvalidText when the act cannot be done
     */
    public void act(Member member, DocumentId id, long read, Function<Model, Node.Mapping> act) {
        var model = load(member, id);
        if (model.read() != read) {
            throw new Conflict(Message.of("modelling.conflict"));
        }
        var edited = act.apply(model);
        var changes = ProcessChanges.between(model.draft().template().process(), edited);
        edits.changeProcess(member, id, read, changes, entry -> Differences.told(entry, model.process(), edited));
    }
}
