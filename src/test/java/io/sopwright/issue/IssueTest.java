package io.sopwright.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.catalogue.Templates;
import io.sopwright.control.Adoption;
import io.sopwright.control.Answering;
import io.sopwright.control.Documents;
import io.sopwright.profile.AnswerRow;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Patience;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class IssueTest {

    private static final String TEMPLATE = "customer-feedback";

    @Test
    void an_approved_version_is_in_force_at_once_when_its_day_has_come(Application app) {
        var north = app.company("North", "Ann");
        var version = north.owner().get(north.issued(TEMPLATE));
        assertEquals("CFB-001 v1.0", version.text("h1"));
        assertTrue(version.text(".room-title").contains("in force"), version.text(".room-title"));
    }

    @Test
    void its_print_is_made_by_a_job_and_is_the_same_for_ever(Application app) {
        var north = app.company("North", "Ann");
        var version = north.issued(TEMPLATE);
        Patience.until(() -> north.owner().get(version + "/pdf").status() == 200);
        var print = north.owner().get(version + "/pdf");
        assertEquals("%PDF-", new String(Arrays.copyOf(print.response().body(), 5), StandardCharsets.US_ASCII));
        assertArrayEquals(print.response().body(), north.owner().get(version + "/pdf").response().body());
    }

    @Test
    void the_approver_reads_what_was_frozen_in_a_frame_in_which_nothing_acts(Application app) {
        var north = app.company("North", "Ann");
        var page = north.owner().get(north.issued(TEMPLATE) + "/page");
        assertTrue(page.text().contains("CFB-001"), page.text());
        assertTrue(page.header("Content-Security-Policy").contains("sandbox"), page.header("Content-Security-Policy"));
    }

    @Test
    void an_incomplete_draft_is_not_submitted_and_the_page_says_what_is_open(Application app) {
        var north = app.company("North", "Ann");
        var policy = app.get(Templates.class).find(TEMPLATE).orElseThrow();
        var id = app.get(Adoption.class).adopt(north.member(), policy);
        var form = north.owner().get(north.to("/documents/" + id.text() + "/submission"));
        assertTrue(form.text(".alert").contains("There is no answer to"), form.text());
        assertEquals(0, form.page().select("form[action*=submission]").size());
    }

    @Test
    void a_declined_version_is_a_draft_again(Application app) {
        var north = app.company("North", "Ann");
        var id = north.document(TEMPLATE);
        var form = north.to("/documents/" + id.text() + "/submission");
        var version = north.owner().get(form).submitAndFollow(form, Map.of("note", "First issue"));
        var page = north.approver().get(version.path());
        var without = page.submit(version.path() + "/decline", Map.of("reason", ""));
        assertEquals(422, without.status());
        page.submit(version.path() + "/decline", Map.of("reason", "Say who keeps the records"));
        assertEquals(200, north.owner().get(form).status());
        assertEquals(404, north.owner().get(version.path()).status());
    }

    @Test
    void only_an_approver_who_is_named_decides(Application app) {
        var north = app.company("North", "Ann");
        var id = north.document(TEMPLATE);
        var form = north.to("/documents/" + id.text() + "/submission");
        var version = north.owner().get(form).submitAndFollow(form, Map.of("note", "First issue"));
        var bo = north.colleague("Bo", Access.APPROVER);
        assertTrue(bo.get(version.path()).page().select("form[action*=approval]").isEmpty());
        assertEquals(403, bo.post(north.action(bo, version.path() + "/approval"), Map.of()).status());
    }

    @Test
    void the_approver_reads_what_the_next_version_changes_in_the_text_and_in_the_process(Application app) {
        var north = app.company("North", "Ann");
        var first = north.issued(TEMPLATE);
        var document = first.substring(0, first.indexOf("/versions/"));
        var ann = north.owner();
        assertTrue(north.approver().get(first).page().select(".since").isEmpty());
        ann.post(north.action(ann, document + "/revision"), Map.of());
        var id = app.get(Documents.class).all(north.member().tenant()).getFirst().id();
        app.get(Answering.class).answer(north.member(), id, "record_hours", List.of("7"), AnswerRow.mark(List.of()));
        var form = document + "/submission";
        var second = ann.get(form).submitAndFollow(form, Map.of("note", "More time to write it down", "class", "minor"));
        var since = north.approver().get(second.path()).page().select(".since[open]");
        assertEquals("What changes since 1.0", since.select("summary").text());
        assertEquals(List.of("Clause 3.2 changed", "Phases, tasks, KPIs"), since.select(".card h2").eachText());
        assertEquals("gone: 4 new: 7", since.select(".card").eq(0).select("del, ins").eachText().stream()
                .collect(Collectors.joining(" ")));
        assertTrue(since.select(".card").eq(0).text().contains("3.2 Record. Whoever"), since.text());
        assertTrue(since.select("li").eq(0).text().startsWith("Record the feedback says something else due "), since.text());
    }

    @Test
    void the_next_version_supersedes_the_one_before_on_its_day(Application app) {
        var north = app.company("North", "Ann");
        var first = north.issued(TEMPLATE);
        var document = first.substring(0, first.indexOf("/versions/"));
        var ann = north.owner();
        assertEquals(303, ann.post(north.action(ann, document + "/revision"), Map.of()).status());
        var form = document + "/submission";
        var second = ann.get(form).submitAndFollow(form,
                Map.of("note", "Two days more", "effective", "2026-03-04", "class", "minor"));
        assertEquals("CFB-001 v1.1", second.text("h1"));
        north.approver().get(second.path()).submit(second.path() + "/approval", Map.of());
        assertTrue(ann.get(first).text(".room-title").contains("in force"));
        app.clock().advance(Duration.ofDays(2));
        Patience.until(() -> state(north, second.path()).contains("in force"));
        assertTrue(state(north, first).contains("replaced by a later version"), state(north, first));
    }

    private static String state(TestCompany north, String path) {
        return north.owner().get(path).text(".room-title");
    }
}
