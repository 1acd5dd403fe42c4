package io.sopwright.modelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Audit;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Ann does to the process of North's draft as a whole. */
@ExtendWith(WithApplication.class)
class ProcessEditorTest {

    @Test
    void the_phases_stand_in_order_with_their_tasks(Application app) {
        var page = North.of(app).process();
        assertEquals(200, page.status());
        assertEquals("1 Sales handoff", page.text(".lane h2"));
        assertEquals("Fill in the client information form", page.text(".task .task-title"));
        assertEquals("within 3 business days of Contract signed", page.text(".task .due"));
        assertEquals(1, page.page().select("svg.flowchart").size());
    }

    @Test
    void a_number_that_is_an_answer_leads_to_its_question(Application app) {
        var north = North.of(app);
        var chip = north.process().page().select(".lane:first-of-type .task:first-of-type .due .chip");
        assertEquals("3", chip.text());
        assertEquals(north.company().to("/documents/" + north.document().text() + "/questions#question-handoff_days"),
                chip.attr("href"));
    }

    @Test
    void a_phase_is_added_renamed_moved_and_removed(Application app) {
        var north = North.of(app);
        north.act("/phases", Map.of("title", "Pre-check"));
        assertEquals("Pre-check", north.entry("phases", "pre_check").orElseThrow().title());
        north.act("/phases/pre_check/spot", Map.of("spot", "before:handoff"));
        assertEquals("pre_check", north.model().entries("phases").getFirst().key());
        north.ann().get(north.editor() + "/phases/pre_check").submit(north.editor() + "/phases/pre_check",
                Map.of("title", "Background check"));
        assertEquals("Background check", north.entry("phases", "pre_check").orElseThrow().title());
        north.act("/phases/pre_check/removal", Map.of());
        assertTrue(north.entry("phases", "pre_check").isEmpty());
    }

    @Test
    void a_task_is_added_to_its_phase_and_the_focus_is_on_it(Application app) {
        var north = North.of(app);
        var page = north.act("/tasks", Map.of("title", "Send weekly update", "role", "sales"));
        assertEquals("send_weekly_update", north.tasks("handoff").getLast());
        assertEquals("tasks-send_weekly_update", page.page().select("[data-focus]").attr("id"));
    }

    @Test
    void a_task_moves_up_by_its_button_which_keeps_the_focus(Application app) {
        var north = North.of(app);
        var up = north.process().page().select("#tasks-collect_contracts-before").val();
        var page = north.act("/tasks/collect_contracts/spot", Map.of("spot", up));
        assertEquals(List.of("collect_contracts", "confirm_sale"), north.tasks("handoff").subList(0, 2));
        assertEquals("tasks-collect_contracts-before", page.page().select("[data-focus]").attr("id"));
    }

    @Test
    void the_first_task_of_a_phase_moves_up_to_the_end_of_the_phase_before(Application app) {
        var north = North.of(app);
        var first = north.tasks("welcome").getFirst();
        var up = north.process().page().select("#tasks-" + first + "-before").val();
        north.act("/tasks/" + first + "/spot", Map.of("spot", up));
        assertEquals(first, north.tasks("handoff").getLast());
    }

    @Test
    void a_task_moves_beside_a_task_of_another_phase_as_dragging_sends_it(Application app) {
        var north = North.of(app);
        var neighbour = north.tasks("welcome").getFirst();
        north.act("/tasks/confirm_sale/spot", Map.of("spot", "after:" + neighbour));
        assertEquals(List.of(neighbour, "confirm_sale"), north.tasks("welcome").subList(0, 2));
    }

    @Test
    void what_is_first_stays_when_it_is_moved_up(Application app) {
        var north = North.of(app);
        var reply = north.process().submit(north.editor() + "/tasks/confirm_sale/spot", Map.of("spot", ""));
        assertEquals(422, reply.status());
        assertEquals("confirm_sale", north.tasks("handoff").getFirst());
    }

    @Test
    void a_task_that_something_names_does_not_go_and_it_is_said_what(Application app) {
        var north = North.of(app);
        var reply = north.process().submit(north.editor() + "/tasks/confirm_sale/removal", Map.of());
        assertEquals(422, reply.status());
        assertTrue(reply.text(".alert").contains("“Fill in the client information form” cannot go yet"), reply.text(".alert"));
        assertTrue(north.entry("tasks", "confirm_sale").isPresent());
    }

    @Test
    void a_title_that_is_refused_stays_in_its_form(Application app) {
        var north = North.of(app);
        var reply = north.process().submit(north.editor() + "/tasks?", Map.of("title", "Call the client", "role", "nobody here"));
        assertEquals(422, reply.status());
        assertEquals("Call the client", reply.page().select("#new-task-handoff").val());
    }

    @Test
    void roles_events_gates_and_kpis_are_added(Application app) {
        var north = North.of(app);
        north.act("/roles", Map.of("title", "Quality manager", "side", ""));
        north.act("/events", Map.of("title", "Sample approved"));
        north.act("/gates", Map.of("title", "No welcome without a sample", "blocks", "welcome"));
        var kpi = north.act("/kpis", Map.of("title", "Samples approved at once"));
        assertEquals("Samples approved at once", kpi.text("h1"));
        assertEquals("Quality manager", north.entry("roles", "quality_manager").orElseThrow().title());
        assertEquals("Sample approved", north.entry("events", "sample_approved").orElseThrow().title());
        assertEquals("welcome", north.entry("gates", "no_welcome_without_a_sample").orElseThrow().text("blocks"));
        assertEquals("run", north.entry("kpis", "samples_approved_at_once").orElseThrow().text("fact"));
    }

    @Test
    void who_acts_second_is_told_and_nothing_is_lost(Application app) {
        var north = North.of(app);
        var shown = north.process();
        north.act("/phases", Map.of("title", "Pre-check"));
        var reply = shown.submit(north.editor() + "/phases?", Map.of("title", "Follow-up"));
        assertEquals(409, reply.status());
        assertTrue(reply.text().contains("Pre-check"));
        assertEquals("Follow-up", reply.page().select("#new-phases").val());
        assertTrue(north.entry("phases", "follow_up").isEmpty());
        reply.submit(north.editor() + "/phases?", Map.of());
        assertTrue(north.entry("phases", "follow_up").isPresent());
    }

    @Test
    void a_form_that_is_sent_twice_acts_once(Application app) {
        var north = North.of(app);
        var shown = north.process();
        shown.submit(north.editor() + "/phases?", Map.of("title", "Pre-check"));
        assertEquals(303, shown.submit(north.editor() + "/phases?", Map.of("title", "Pre-check")).status());
        assertTrue(north.entry("phases", "pre_check_2").isEmpty());
    }

    @Test
    void what_differs_from_the_template_is_told_and_can_be_taken_back(Application app) {
        var north = North.of(app);
        assertTrue(north.process().text("#differences").contains("Nothing"));
        north.task("hold_handoff_meeting").submit(north.editor() + "/tasks/hold_handoff_meeting",
                Map.of("due_first", "2", "due_first_of", ""));
        north.act("/tasks/collect_contracts/spot", Map.of("spot", "before:confirm_sale"));
        north.act("/events", Map.of("title", "Sample approved"));
        var told = north.process().text("#differences");
        assertTrue(
                told.contains(
                        "Hold the handoff meeting says something else due within 3 business days, of Contract signed within 2"),
                told);
        assertTrue(told.contains("Sample approved is new"), told);
        north.act("/differences/tasks/hold_handoff_meeting/changed/return", Map.of());
        north.act("/differences/events/sample_approved/added/return", Map.of());
        var moved = north.process().page().select("form[action*=moved]").attr("action").replaceFirst("\\?.*", "");
        north.process().submit(moved, Map.of());
        assertTrue(north.process().text("#differences").contains("Nothing"), north.process().text("#differences"));
    }

    @Test
    void something_that_was_removed_comes_back(Application app) {
        var north = North.of(app);
        north.act("/kpis/retention/removal", Map.of());
        assertTrue(north.entry("kpis", "retention").isEmpty());
        north.act("/differences/kpis/retention/removed/return", Map.of());
        assertTrue(north.entry("kpis", "retention").isPresent());
    }

    @Test
    void the_trail_says_in_words_what_was_before_and_after(Application app) {
        var north = North.of(app);
        north.task("confirm_sale").submit(north.editor() + "/tasks/confirm_sale", Map.of("title", "Fill in the form"));
        var entry = app.get(Audit.class).of(north.member().tenant(), "document", north.document().value()).getFirst();
        assertEquals("document.edited", entry.action());
        assertEquals("{\"tasks confirm_sale title\":[\"Fill in the client information form\",\"Fill in the form\"]}",
                entry.changes());
    }

    @Test
    void what_is_wrong_after_an_act_stands_with_the_thing_that_it_belongs_to(Application app) {
        var north = North.of(app);
        north.task("hold_handoff_meeting").submit(north.editor() + "/tasks/hold_handoff_meeting", Map.of("clause", "9.9"));
        var page = north.process();
        assertTrue(page.text("#tasks-hold_handoff_meeting .found").contains("9.9"), page.text());
        assertTrue(page.text(".summary li").contains("Hold the handoff meeting"), page.text(".summary"));
    }

    @Test
    void staff_may_not_change_the_process(Application app) {
        var north = North.of(app);
        assertEquals(403, north.company().colleague("Carl", Access.STAFF).get(north.editor()).status());
    }
}
