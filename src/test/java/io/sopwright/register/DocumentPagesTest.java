package io.sopwright.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.control.Adopted;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class DocumentPagesTest {

    @Test
    void a_company_without_documents_is_led_to_the_shelf(Application app) {
        var north = app.company("North", "Ann");
        assertEquals(north.to("/documents/shelf"),
                north.owner().get(north.to("/documents")).page().select(".empty a").attr("href"));
    }

    @Test
    void the_register_is_filtered_and_taken_away_as_a_file(Application app) {
        var document = Adopted.by(app);
        assertEquals(0, document.ann().get(document.north().to("/documents?filter=security")).page().select("tbody tr").size());
        var file = document.ann().get(document.north().to("/documents?csv"));
        assertTrue(file.body().contains("OPS-001"), file::body);
    }

    @Test
    void a_new_draft_says_what_is_missing_and_reads_with_examples(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path());
        assertEquals("OPS-001 Client onboarding", page.text("h1"));
        assertTrue(page.text(".room-actions").startsWith("Answer "), page::text);
        assertTrue(page.text(".missing").contains("Nobody holds the role"), page::text);
        assertTrue(page.text(".policy").contains("handoff"), page::text);
        assertTrue(page.page().select("[style]").isEmpty());
    }

    @Test
    void the_process_shows_who_does_what_by_when(Application app) {
        var document = Adopted.by(app);
        var process = document.ann().get(document.path() + "/process").text("main");
        assertTrue(process.contains("Hold the handoff meeting"), process);
        assertTrue(process.contains("within 3 business days of contract signed"), process);
    }

    @Test
    void the_figures_show_their_targets_in_words(Application app) {
        var document = Adopted.by(app);
        assertTrue(document.ann().get(document.path() + "/kpis").page().select("tbody tr").size() > 2);
    }

    @Test
    void a_value_tells_who_answered_and_leads_to_its_question(Application app) {
        var document = Adopted.by(app);
        var questions = document.ann().get(document.path() + "/questions");
        questions.submit(document.path() + "/questions", Map.of("company_name", "North & Sons"));
        var row = document.ann().get(document.path() + "/why").page().select("tr:contains(North & Sons)");
        assertTrue(row.text().contains("Answered once for your company by Ann"), row::text);
        assertEquals(document.path() + "/questions#question-company_name", row.select("a").attr("href"));
    }

    @Test
    void every_value_of_the_text_leads_to_its_reason_with_and_without_scripts(Application app) {
        var document = Adopted.by(app);
        var values = document.ann().get(document.path()).page().select(".policy a.value");
        assertTrue(values.size() > 20);
        var first = values.attr("hx-get");
        assertEquals(document.path() + "/why#value-" + first.substring(first.lastIndexOf('/') + 1),
                document.ann().get(first).location().orElseThrow());
    }

    @Test
    void the_history_tells_what_was_answered_before_and_after(Application app) {
        var document = Adopted.by(app);
        var page = document.ann().get(document.path() + "/questions");
        var question = page.page().select("#question-handoff_days");
        document.ann().post(question.attr("hx-post"), Map.of("handoff_days", List.of("2")));
        var history = document.ann().get(document.path() + "/history").text("main");
        assertTrue(history.contains("Ann: answered a question"), history);
        assertTrue(history.contains("handoff_days"), history);
    }

    @Test
    void a_complete_draft_leads_to_its_submission(Application app) {
        var north = app.company("North", "Ann");
        var path = north.to("/documents/" + north.document("customer-feedback").text());
        var page = north.owner().get(path);
        assertTrue(page.page().select(".missing").isEmpty(), page::text);
        assertEquals(path + "/submission", page.page().select(".room-actions .btn-primary").attr("href"));
    }

    @Test
    void an_issued_document_can_be_read_from_its_frozen_form_and_revised(Application app) {
        var north = app.company("North", "Ann");
        var version = north.issued("customer-feedback");
        var path = version.substring(0, version.indexOf("/versions"));
        var staff = north.colleague("Cleo", Access.STAFF);
        var page = staff.get(path);
        assertTrue(page.text(".room-title").contains("Effective · version 1.0"), page::text);
        assertTrue(page.page().select("form[action*=revision]").isEmpty());
        assertTrue(staff.get(north.to("/documents")).text("tbody").contains("Effective 1.0"), page::text);
        assertTrue(staff.get(path + "/history").text(".trail").contains("brought a version into force"));
        assertEquals(200, staff.get(path + "/why").status());
        var draft = north.owner().get(path).submitAndFollow(path + "/revision", Map.of());
        assertTrue(draft.text(".room-title").contains("Draft"), draft::text);
        assertTrue(staff.get(path).text(".room-title").contains("Effective · version 1.0"));
    }
}
