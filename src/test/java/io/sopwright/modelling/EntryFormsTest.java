package io.sopwright.modelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import io.sopwright.yaml.Yaml;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Ann does to one entry of the process of North's draft. */
@ExtendWith(WithApplication.class)
class EntryFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "phases", "roles", "events", "gates", "kpis"})
    void a_form_that_is_saved_as_it_was_shown_changes_nothing(String section, Application app) {
        var north = North.of(app);
        var before = north.model().process();
        for (var entry : north.model().entries(section)) {
            var address = north.editor() + "/" + section + "/" + entry.key();
            assertEquals(303, north.ann().get(address).submit(address, Map.of()).status(), entry.key());
        }
        assertEquals(Yaml.write(before), Yaml.write(north.model().process()));
    }

    @Test
    void a_due_rule_is_put_together_from_choices(Application app) {
        var north = North.of(app);
        save(north,
                Map.of("due", "between", "due_first", "1", "due_first_of", "", "due_second", "", "due_second_of", "answer_days",
                        "due_second_unit", "business days", "due_event", "welcome_sent", "due_calendar", "both"));
        var task = north.entry("tasks", "confirm_sale").orElseThrow();
        assertEquals("1 business day", task.text("due", "not before"));
        assertEquals("<<answer_days>> business days", task.text("due", "within"));
        assertEquals("welcome_sent", task.text("due", "of"));
        assertEquals("both", task.text("due", "calendar"));
    }

    @Test
    void a_due_rule_is_tried_over_a_holiday_and_not_kept(Application app) {
        app.clock().set(Instant.parse("2026-04-02T08:00:00Z"));
        var north = North.of(app);
        var tried = north.task("confirm_sale").submit(north.editor() + "/tasks/confirm_sale",
                Map.of("due", "within", "due_first", "soon", "due_first_of", ""));
        assertEquals(422, tried.status());
        assertEquals("soon", tried.page().select("[name=due_first]").val());
        var form = north.task("confirm_sale").form(north.editor() + "/tasks/confirm_sale");
        var trial = form.select("[formaction]").attr("formaction");
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData().forEach(field -> fields.put(field.key(), List.of(field.value())));
        fields.put("due_first", List.of("2"));
        fields.put("due_first_of", List.of(""));
        var reply = north.ann().post(trial, fields);
        assertEquals(200, reply.status());
        assertEquals("due Wed 8 Apr 2026: 2 business days after Thu 2 Apr 2026, skipping Fri 3 Apr (Good Friday), Sat 4 Apr,"
                + " Sun 5 Apr, Mon 6 Apr (Easter Monday)", reply.text(".preview-date"));
        assertEquals("<<handoff_days>> business days", north.entry("tasks", "confirm_sale").orElseThrow().text("due", "within"));
    }

    @Test
    void a_rule_that_no_sentence_says_is_kept_as_it_is_written(Application app) {
        var north = North.of(app);
        save(north,
                Map.of("due", "notation", "due_notation", "within: <<handoff_days>> <<handoff_days.unit>>\nof: contract_signed"));
        assertEquals("<<handoff_days>> <<handoff_days.unit>>",
                north.entry("tasks", "confirm_sale").orElseThrow().text("due", "within"));
        assertEquals("notation", north.task("confirm_sale").page().select("[name=due] [selected]").val());
        save(north, Map.of("help", "Ask Sales."));
        assertEquals("<<handoff_days>> <<handoff_days.unit>>",
                north.entry("tasks", "confirm_sale").orElseThrow().text("due", "within"));
    }

    @Test
    void a_condition_that_names_nothing_known_is_refused_at_its_field(Application app) {
        var north = North.of(app);
        var reply = save(north, Map.of("when", "clint.kind == 'new'", "help", "Ask Sales."));
        assertEquals(422, reply.status());
        assertTrue(reply.text("#field-when-wrong").contains("did you mean client.kind?"), reply.text("#field-when-wrong"));
        assertEquals("Ask Sales.", reply.page().select("[name=help]").text());
        assertEquals(303, save(north, Map.of("when", "client.kind == 'new'")).status());
    }

    @Test
    void a_task_without_a_title_is_refused_and_nothing_typed_is_lost(Application app) {
        var north = North.of(app);
        var reply = save(north, Map.of("title", " ", "help", "Ask Sales."));
        assertEquals(422, reply.status());
        assertEquals("Fill this in.", reply.text("#field-title-wrong"));
        assertEquals("Ask Sales.", reply.page().select("[name=help]").text());
    }

    @Test
    void who_saves_second_sees_what_the_first_saved_and_can_still_save(Application app) {
        var north = North.of(app);
        var shown = north.task("confirm_sale");
        save(north, Map.of("title", "Fill in the form"));
        var reply = shown.submit(north.editor() + "/tasks/confirm_sale", Map.of("title", "Note who the client is"));
        assertEquals(409, reply.status());
        assertTrue(reply.text(".alert").contains("Fill in the form"), reply.text(".alert"));
        assertEquals("Note who the client is", reply.page().select("[name=title]").val());
        reply.submit(north.editor() + "/tasks/confirm_sale", Map.of());
        assertEquals("Note who the client is", north.entry("tasks", "confirm_sale").orElseThrow().title());
    }

    @Test
    void a_task_says_who_takes_part_and_what_it_completes(Application app) {
        var north = North.of(app);
        save(north, Map.of("with", "operations", "evidence", "minutes\nphoto", "mandatory", "yes", "visible", "client", "repeats",
                "phase", "repeats_every", "2", "repeats_every_unit", "weeks", "repeats_phase", "training"));
        var task = north.entry("tasks", "confirm_sale").orElseThrow();
        assertEquals(List.of("operations"), task.texts("with"));
        assertEquals(List.of("minutes", "photo"), task.texts("evidence"));
        assertEquals("2 weeks", task.text("repeats", "every"));
        assertEquals("training", task.text("repeats", "while"));
    }

    @Test
    void items_are_added_changed_moved_and_removed(Application app) {
        var north = North.of(app);
        var items = north.editor() + "/tasks/collect_contracts/items";
        north.task("collect_contracts").submit(items + "?", Map.of("item_title", "Leakage measured", "item_result", "decimal",
                "item_unit", "mA", "item_max", "0.5"));
        assertEquals("Leakage measured", item(north, 2).title());
        assertEquals("0.5", item(north, 2).text("max"));
        var moved = north.task("collect_contracts").submitAndFollow(items + "/2/spot", Map.of("spot", "1"));
        assertEquals("Leakage measured", item(north, 1).title());
        assertEquals("item-1-before", moved.page().select("[data-focus]").attr("id"));
        north.task("collect_contracts").submit(items + "/1?", Map.of("item_title", "Leakage current measured"));
        assertEquals("Leakage current measured", item(north, 1).title());
        north.task("collect_contracts").submit(items + "/1/removal", Map.of());
        assertEquals(2, north.entry("tasks", "collect_contracts").orElseThrow().entries("items").size());
    }

    @Test
    void an_item_that_is_refused_stays_in_its_form(Application app) {
        var north = North.of(app);
        var reply = north.task("collect_contracts").submit(north.editor() + "/tasks/collect_contracts/items?",
                Map.of("item_title", "Leakage", "item_result", "decimal", "item_max", "little"));
        assertEquals(422, reply.status());
        assertEquals("little", reply.page().select("#item-2-max").val());
        assertTrue(reply.text(".item-wrong").contains("little"), reply.text(".item-wrong"));
    }

    @Test
    void a_gate_asks_for_what_its_rows_say(Application app) {
        var north = North.of(app);
        var gate = north.editor() + "/gates/papers_complete";
        north.ann().get(gate).submit(gate,
                Map.of("need_0", "", "need_2", "evidence", "need_words_2", "signed contract", "strength",
                        "warn"));
        var needs = north.entry("gates", "papers_complete").orElseThrow().entries("needs");
        assertEquals(List.of("collect_contracts", ""), needs.stream().map(need -> need.text("done")).toList());
        assertEquals("signed contract", needs.get(1).text("evidence"));
    }

    @Test
    void a_kpi_says_what_it_should_reach_and_its_expressions_are_checked(Application app) {
        var north = North.of(app);
        var kpi = north.editor() + "/kpis/time_to_onboard";
        north.ann().get(kpi).submit(kpi, Map.of("target_1", "below", "target_number_1", "45", "target_for_1", "repeat clients",
                "target_when_1", "client.kind == 'repeat'"));
        var targets = north.entry("kpis", "time_to_onboard").orElseThrow().entries("targets");
        assertEquals(List.of("at most <<onboarding_days>>", "below 45"), targets.stream().map(is -> is.text("is")).toList());
        var refused = north.ann().get(kpi).submit(kpi, Map.of("value", "client.kind"));
        assertEquals(422, refused.status());
        assertTrue(refused.text("#field-value-wrong").contains("the value of a KPI is a number"), refused.text());
    }

    @Test
    void a_role_that_is_renamed_is_called_so_on_the_cards(Application app) {
        var north = North.of(app);
        var role = north.editor() + "/roles/sales";
        north.ann().get(role).submit(role, Map.of("title", "Sales desk"));
        assertTrue(north.process().text(".task-facts").contains("Sales desk"));
    }

    private static Reply save(North north, Map<String, String> typed) {
        return north.task("confirm_sale").submit(north.editor() + "/tasks/confirm_sale", typed);
    }

    private static Content item(North north, int place) {
        return north.entry("tasks", "collect_contracts").orElseThrow().entries("items").get(place);
    }
}
