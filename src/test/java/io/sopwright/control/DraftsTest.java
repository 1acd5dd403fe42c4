package io.sopwright.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditRow;
import io.sopwright.change.ProcessChanges;
import io.sopwright.refusal.Conflict;
import io.sopwright.refusal.Invalid;
import io.sopwright.refusal.NoSuch;
import io.sopwright.refusal.NotAllowed;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.Member;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class DraftsTest {

    private static Member bo(Application app) {
        return Staff.join(app, app.company("North", "Ann"), "Bo", Access.ADMIN, Staff.roles(Staff.template(app)));
    }

    private static DocumentId adopt(Application app, Member member) {
        return app.get(Adoption.class).adopt(member, Staff.template(app));
    }

    @Test
    void documents_of_one_prefix_are_numbered_without_a_gap(Application app) {
        var bo = bo(app);
        adopt(app, bo);
        adopt(app, bo);
        assertEquals("OPS-001 OPS-002",
                app.get(Documents.class).all(bo.tenant()).stream().map(DocumentRow::number).collect(Collectors.joining(" ")));
    }

    @Test
    void a_new_draft_asks_what_is_not_answered_and_needs_a_second_approver(Application app) {
        var bo = bo(app);
        var draft = app.get(Drafts.class).load(bo, adopt(app, bo));
        assertEquals("0.1", draft.version().number());
        assertTrue(draft.complete().isEmpty());
        assertTrue(draft.findings().stream().anyMatch(finding -> finding.sentence().contains("Which services do you sell?")),
                () -> draft.findings().toString());
    }

    @Test
    void a_draft_whose_questions_are_answered_is_complete(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        var draft = app.get(Drafts.class).load(bo, id);
        draft.template().fields().forEach((name, field) -> {
            if (field.standard().isEmpty() && field.required()) {
                app.get(Answering.class).answer(bo, id, name, field.example(), "");
            }
        });
        var again = app.get(Drafts.class).load(bo, id);
        var open = again.findings().stream().filter(finding -> finding.sentence().contains("no answer")).toList();
        assertEquals(List.of(), open);
        assertEquals(again.findings().size(),
                again.findings().stream().filter(f -> f.sentence().contains("only approver")).count());
    }

    @Test
    void an_answer_is_kept_with_its_author_and_leaves_a_trace(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        app.get(Answering.class).answer(bo, id, "handoff_days", List.of("2"), "");
        var kept = app.get(Drafts.class).load(bo, id).answer("handoff_days").orElseThrow();
        assertEquals(List.of("2"), kept.list());
        assertEquals("Bo", kept.answeredBy());
        var trail = app.get(Audit.class).of(bo.tenant(), "document", id.value());
        assertEquals(List.of("document.answered", "document.adopted"), trail.stream().map(AuditRow::action).toList());
        assertEquals("{\"handoff_days\":[\"\",\"2\"]}", trail.getFirst().changes());
    }

    @Test
    void an_answer_of_the_company_is_given_once_for_all_documents(Application app) {
        var bo = bo(app);
        app.get(Answering.class).answer(bo, adopt(app, bo), "company_phone", List.of("+49 30 1234"), "");
        var other = app.get(Drafts.class).load(bo, adopt(app, bo));
        assertEquals(List.of("+49 30 1234"), other.company().profile().to("company_phone").orElseThrow().texts());
    }

    @Test
    void the_company_is_called_as_it_signed_up_until_it_says_otherwise(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        assertEquals("North", app.get(Drafts.class).load(bo, id).company().name());
        app.get(Answering.class).answer(bo, id, "company_name", List.of("North Ltd"), "");
        assertEquals("North Ltd", app.get(Drafts.class).load(bo, id).company().name());
    }

    @Test
    void an_answer_that_does_not_fit_is_refused_at_its_field(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        var refused = assertThrows(Invalid.class,
                () -> app.get(Answering.class).answer(bo, id, "handoff_days", List.of("soon"), ""));
        assertTrue(refused.fields().containsKey("handoff_days"));
        assertTrue(app.get(Drafts.class).load(bo, id).answers().isEmpty());
    }

    @Test
    void an_answer_that_somebody_else_gave_meanwhile_is_not_overwritten(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        app.get(Answering.class).answer(bo, id, "handoff_days", List.of("2"), "");
        assertThrows(Conflict.class, () -> app.get(Answering.class).answer(bo, id, "handoff_days", List.of("4"), ""));
        assertEquals(List.of("2"), app.get(Drafts.class).load(bo, id).answer("handoff_days").orElseThrow().list());
    }

    @Test
    void a_forgotten_answer_lets_the_default_hold_again(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        app.get(Answering.class).answer(bo, id, "handoff_days", List.of("2"), "");
        var mark = app.get(Drafts.class).load(bo, id).answer("handoff_days").orElseThrow().mark();
        app.get(Answering.class).answer(bo, id, "handoff_days", List.of(), mark);
        assertTrue(app.get(Drafts.class).load(bo, id).answers().isEmpty());
    }

    @Test
    void who_edits_an_old_draft_is_told(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        app.get(Edits.class).changeProcess(bo, id, 0, ProcessChanges.NONE, entry -> entry);
        assertEquals(1, app.get(Drafts.class).load(bo, id).version().lockVersion());
        assertThrows(Conflict.class, () -> app.get(Edits.class).changeText(bo, id, 0, List.of()));
    }

    @Test
    void staff_do_not_adopt(Application app) {
        var carl = Staff.join(app, app.company("North", "Ann"), "Carl", Access.STAFF, List.of());
        assertThrows(NotAllowed.class, () -> adopt(app, carl));
    }

    @Test
    void a_stranger_finds_no_draft(Application app) {
        var bo = bo(app);
        var id = adopt(app, bo);
        var stranger = bo(app);
        assertThrows(NoSuch.class, () -> app.get(Drafts.class).load(stranger, id));
        assertThrows(NoSuch.class, () -> app.get(Answering.class).answer(stranger, id, "handoff_days", List.of("2"), ""));
        assertFalse(app.get(Documents.class).all(stranger.tenant()).stream().anyMatch(document -> document.id().equals(id)));
    }
}
