package io.sopwright.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Audit;
import io.sopwright.change.ProcessChanges;
import io.sopwright.control.Answering;
import io.sopwright.control.Documents;
import io.sopwright.control.Edits;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class TextEditingTest {

    private static final String NEW_CLAUSE = "\n\n1.99 **New.** We call <<company_name>>.";

    @Test
    void the_editor_holds_the_whole_text_and_shows_what_becomes_of_it(Application app) {
        var north = Adopted.in(app);
        assertTrue(Adopted.text(north.editor()).contains("<<company_name>>"));
        assertFalse(north.editor().text("#preview").contains("<<"), north.editor().text("#preview"));
    }

    @Test
    void what_was_saved_stands_in_the_editor_again(Application app) {
        var north = Adopted.in(app);
        var edited = north.text().strip() + NEW_CLAUSE;
        assertEquals(303, north.save(edited.replace("\n", "\r\n")).status());
        assertEquals(edited, north.text().strip());
        assertTrue(north.editor().text("#preview").contains("1.99 New."));
    }

    @Test
    void saving_without_a_change_changes_nothing(Application app) {
        var north = Adopted.in(app);
        north.save(north.text() + NEW_CLAUSE);
        int entries = trail(north).size();
        assertEquals(303, north.save(north.text()).status());
        assertEquals(entries, trail(north).size());
    }

    @Test
    void the_trail_tells_which_clauses_changed(Application app) {
        var north = Adopted.in(app);
        north.save(north.text().replaceFirst("(?m)^1\\.1 ", "1.1 First of all: "));
        var entry = app.get(Audit.class).of(north.bo().tenant(), "document", north.id().value()).getFirst();
        assertEquals("document.edited", entry.action());
        assertTrue(entry.changes().startsWith("{\"1.1\":[\"\","), entry.changes());
        assertFalse(entry.changes().contains("1.2"), entry.changes());
    }

    @Test
    void a_text_with_mistakes_is_kept_and_each_is_told_at_its_line(Application app) {
        var north = Adopted.in(app);
        var before = north.text().strip();
        north.save(before + "\n\n1.99 We call <<compny_name>>.\n\n<<#open>>");
        var editor = north.editor();
        int line = (int) before.lines().count() + 2;
        assertTrue(
                editor.text("#findings").contains("Line " + line + " There is no field compny_name: did you mean company_name?"),
                editor.text("#findings"));
        assertEquals(Integer.toString(line), editor.page().select("#findings a").attr("data-line"));
    }

    @Test
    void a_task_whose_clause_was_removed_is_told(Application app) {
        var north = Adopted.in(app);
        var reply = north.preview("1.1 **Alone.** Nothing else.");
        assertTrue(reply.text().contains("The text has no clause"), reply.text());
    }

    @Test
    void two_who_edit_at_once_lose_nothing(Application app) {
        var north = Adopted.in(app);
        var mine = north.editor();
        var text = north.text();
        north.save(text.replaceFirst("(?m)^1\\.1 ", "1.1 Theirs: "));
        var conflict = mine.submit(north.path() + "?", Map.of("text", text.replaceFirst("(?m)^1\\.1 ", "1.1 Mine: ")));
        assertEquals(409, conflict.status());
        assertTrue(Adopted.text(conflict).contains("1.1 Mine: "));
        assertTrue(conflict.text(".redline del").contains("Theirs"), conflict.text(".redline"));
        assertEquals(303, conflict.submit(north.path() + "?", Map.of()).status());
        assertTrue(north.text().contains("1.1 Mine: "));
    }

    @Test
    void who_edits_the_process_meanwhile_is_no_conflict(Application app) {
        var north = Adopted.in(app);
        var editor = north.editor();
        app.get(Edits.class).changeProcess(north.bo(), north.id(), 0, ProcessChanges.NONE, entry -> entry);
        app.get(Answering.class).answer(north.bo(), north.id(), "handoff_days", List.of("2"), "");
        assertEquals(303, editor.submit(north.path() + "?", Map.of("text", north.text() + NEW_CLAUSE)).status());
    }

    @Test
    void a_text_as_long_as_can_be_is_kept_whole_and_one_that_is_longer_is_refused_and_stays_in_the_page(Application app) {
        var north = Adopted.in(app);
        var longest = ("Word and word. ".repeat(6_700) + "x".repeat(100_000)).substring(0, 100_000);
        assertEquals(303, north.save(longest).status());
        assertEquals(longest, north.text());
        var refused = north.save(longest + "y");
        assertEquals(422, refused.status());
        assertEquals("A text may have 100,000 characters. Take one away.", refused.text(".alert-danger"));
        assertEquals(longest + "y", Adopted.text(refused));
    }

    @Test
    void T16_a_character_that_turns_text_is_refused_at_its_line_and_the_text_stays_in_the_page(Application app) {
        var north = Adopted.in(app);
        var typed = "1.1 One.\n\n1.2 Two \u202e three.";
        var refused = north.save(typed);
        assertEquals(422, refused.status());
        assertTrue(refused.text(".alert-danger").startsWith("Line 3: The character U+202E may not be used."),
                refused.text(".alert-danger"));
        assertEquals(typed, Adopted.text(refused));
        assertTrue(north.preview(typed).text().contains("Line 3"));
    }

    @Test
    void an_empty_text_is_refused(Application app) {
        assertEquals(422, Adopted.in(app).save(" \n ").status());
    }

    @Test
    void without_scripts_the_preview_is_a_page_that_saves_nothing(Application app) {
        var north = Adopted.in(app);
        var before = north.text();
        var action = north.editor().page().select("[formaction]").attr("formaction");
        var reply = north.ann().post(action, Map.of("text", List.of("1.1 **Only this.** Yes."), "read", List.of("x")));
        assertEquals("1.1 Only this. Yes.", reply.text("#preview p:has(.number)"));
        assertEquals("1.1 **Only this.** Yes.", Adopted.text(reply));
        assertEquals(before, north.text());
    }

    @Test
    void a_changed_clause_can_be_taken_back_alone(Application app) {
        var north = Adopted.in(app);
        var template = north.text();
        north.save(template.replaceFirst("(?m)^1\\.1 ", "1.1 Changed: ").strip() + NEW_CLAUSE);
        var comparison = north.ann().get(north.path() + "/comparison");
        assertEquals(List.of("Clause 1.1 changed", "Clause 1.99 new"), comparison.page().select("h2").eachText());
        var after = comparison.submitAndFollow(north.path() + "/restoration", Map.of("change", "0"));
        assertEquals(List.of("Clause 1.99 new"), after.page().select("h2").eachText());
        after.submit(north.path() + "/restoration", Map.of("change", "0"));
        assertEquals(template, north.text());
    }

    @Test
    void a_clause_is_not_taken_back_from_a_text_that_changed_meanwhile(Application app) {
        var north = Adopted.in(app);
        north.save(north.text().strip() + NEW_CLAUSE);
        var comparison = north.ann().get(north.path() + "/comparison");
        north.save(north.text().replaceFirst("(?m)^1\\.1 ", "1.1 Changed: "));
        var conflict = comparison.submit(north.path() + "/restoration", Map.of());
        assertEquals(409, conflict.status());
        assertTrue(north.text().contains("1.99"));
    }

    @Test
    void without_a_version_in_force_there_is_nothing_to_compare_with(Application app) {
        var north = Adopted.in(app);
        assertEquals("Nothing to compare with", north.ann().get(north.path() + "/comparison/effective").text(".empty-title"));
    }

    @Test
    void a_revision_shows_what_it_changes_in_the_version_in_force(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        north.issued("customer-feedback");
        var document = north.to("/documents/" + app.get(Documents.class).all(north.tenant()).getFirst().id().text());
        ann.post(north.action(ann, document + "/revision"), Map.of());
        assertEquals("The text is the same", ann.get(document + "/text/comparison/effective").text(".empty-title"));
        var editor = ann.get(document + "/text");
        editor.submit(document + "/text?", Map.of("text", Adopted.text(editor).strip() + "\n\n1.99 We are <<company_name>>."));
        var changes = ann.get(document + "/text/comparison/effective");
        assertEquals(List.of("Clause 1.99 new"), changes.page().select("h2").eachText());
        assertTrue(changes.text(".redline ins").contains("We are North"), changes.text(".redline"));
    }

    @Test
    void a_text_that_comes_too_late_is_shown_to_be_copied(Application app) {
        var north = app.company("North", "Ann");
        var document = north.to("/documents/" + north.document("customer-feedback").text());
        var ann = north.owner();
        var editor = ann.get(document + "/text");
        ann.get(document + "/submission").submit(document + "/submission", Map.of("note", "First issue"));
        var late = editor.submit(document + "/text?", Map.of("text", "1.1 Typed for an hour."));
        assertEquals(409, late.status());
        assertEquals("1.1 Typed for an hour.", Adopted.text(late));
    }

    @Test
    void every_name_can_be_used_as_it_is_listed(Application app) {
        var north = Adopted.in(app);
        var tags = north.editor().page().select(".names li code").eachText();
        assertTrue(tags.size() > 30, tags.toString());
        var listed = north.editor().page().select("[data-insert]").eachAttr("data-insert");
        var reply = north.preview("1.1 All.\n\n" + String.join("\n\n", listed));
        assertEquals(List.of(),
                reply.page().select(".mistakes li").eachText().stream().filter(mistake -> mistake.startsWith("Line"))
                        .toList());
    }

    @Test
    void staff_and_auditors_do_not_edit(Application app) {
        var north = Adopted.in(app);
        for (var access : List.of(Access.STAFF, Access.AUDITOR, Access.APPROVER)) {
            assertEquals(403, north.north().colleague(access.word(), access).get(north.path()).status());
        }
    }

    private static List<?> trail(Adopted north) {
        return north.app().get(Audit.class).of(north.bo().tenant(), "document", north.id().value());
    }
}
