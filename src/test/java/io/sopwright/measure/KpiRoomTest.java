package io.sopwright.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room of KPIs, as Ann of North and her colleagues find it. */
@ExtendWith(WithApplication.class)
class KpiRoomTest {

    @Test
    void a_company_without_kpis_is_told_where_they_come_from(Application app) {
        var north = app.company("North", "Ann");
        var page = north.owner().get(north.to("/kpis"));
        assertEquals(List.of(north.to("/documents/shelf"), north.to("/documents")),
                page.page().select(".empty a").eachAttr("href"));
        assertEquals(north.to("/kpis"), page.page().select(".rail [aria-current]").attr("href"));
        var staff = north.colleague("Cleo", Access.STAFF);
        assertEquals(List.of(north.to("/documents")), staff.get(north.to("/kpis")).page().select(".empty a").eachAttr("href"));
    }

    @Test
    void a_kpi_tells_its_question_document_clause_unit_targets_and_period(Application app) {
        var north = app.company("North", "Ann");
        var document = document(north.issued("client-onboarding"));
        var row = row(north.owner().get(north.to("/kpis")), "Time to onboard");
        assertEquals(
                List.of("Time to onboard", "How many days pass on average from the signed contract to completion?", "OPS-001",
                        "Effective", "6.1", "calendar days, less is better", "at most 60 (all clients)", "Onboarding completed"),
                row.select("td").eachText());
        assertEquals(document, row.select("td[data-label=Document] a").attr("href"));
    }

    @Test
    void what_only_a_draft_defines_is_marked_and_seen_by_those_who_see_the_draft(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var document = document(north.issued("client-onboarding"));
        addKpi(ann, document, "Calls for each client");
        assertEquals("Draft", row(ann.get(north.to("/kpis")), "Calls for each client").select(".state").text());
        var staff = north.colleague("Cleo", Access.STAFF);
        assertTrue(row(staff.get(north.to("/kpis")), "Calls for each client").isEmpty());
        assertEquals(404, staff.get(kpi(north, document, "calls_for_each_client")).status());
        assertTrue(ann.get(kpi(north, document, "calls_for_each_client")).text(".alert").contains("not in force yet"));
    }

    @Test
    void the_list_is_filtered_by_words_document_and_state_and_sorted(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var feedback = document(north.issued("customer-feedback"));
        north.document("client-onboarding");
        var list = north.to("/kpis");
        assertEquals(8, rows(ann, list));
        assertEquals(4, rows(ann, list + "?document=" + feedback.substring(feedback.lastIndexOf('/') + 1)));
        assertEquals(4, rows(ann, list + "?state=effective"));
        assertEquals(4, rows(ann, list + "?state=draft"));
        assertEquals(1, rows(ann, list + "?filter=Retention&state=draft"));
        assertEquals(0, rows(ann, list + "?filter=Retention&state=effective"));
        var sorted = ann.get(list + "?sort=-name&state=draft").page();
        assertEquals("Time to onboard", sorted.select("tbody td[data-label=KPI]").eachText().getFirst());
        assertTrue(sorted.select("thead a").attr("href").contains("&state=draft"));
    }

    @Test
    void clauses_are_sorted_as_numbers(Application app) {
        var north = app.company("North", "Ann");
        north.document("oem-onboarding");
        north.document("client-onboarding");
        var clauses = north.owner().get(north.to("/kpis?sort=clause")).page().select("td[data-label=Clause]").eachText();
        assertEquals("6.1", clauses.getFirst());
        assertEquals("12.6", clauses.getLast());
    }

    @Test
    void the_list_is_taken_away_as_a_file_that_no_spreadsheet_computes(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var document = document(north.issued("client-onboarding"));
        addKpi(ann, document, "=1+1");
        var file = ann.get(north.to("/kpis?csv&state=draft"));
        assertTrue(
                file.body().contains("\"KPI\",\"Question\",\"Document\",\"State\",\"Clause\",\"Unit\",\"Target\",\"Dated by\""),
                file.body());
        assertTrue(file.body().contains("'=1+1"), file.body());
        assertFalse(file.body().contains("Time to onboard"), file.body());
    }

    @Test
    void a_kpi_is_explained_in_words(Application app) {
        var north = app.company("North", "Ann");
        var document = document(north.issued("client-onboarding"));
        var page = north.owner().get(kpi(north, document, "time_to_onboard"));
        var facts = facts(page);
        assertEquals("How many days pass on average from the signed contract to completion?", page.text(".lead"));
        assertEquals("calendar days from “Contract signed” to “Onboarding completed”", facts.get("Value of each one"));
        assertEquals("The average of the values", facts.get("How they become one number"));
        assertEquals("All of them count.", facts.get("Only those for which"));
        assertEquals("5 or more", facts.get("Enough to say something"));
        assertEquals("Approved by silence: shown apart Cancelled: left out Extended: held against the first plan",
                facts.get("Special ones"));
        assertEquals(document + "#clause-6.1", page.page().select("dd a[href*=clause]").attr("href"));
        assertEquals(List.of("all clients", "at most 60", "–", "2 March 2026", "–"),
                page.page().select("tbody td").eachText());
        assertTrue(page.text("main").contains("Nothing is measured yet."));
    }

    @Test
    void names_in_an_expression_are_explained(Application app) {
        var north = app.company("North", "Ann");
        var document = north.to("/documents/" + north.document("customer-feedback").text());
        var page = north.owner().get(kpi(north, document, "acknowledged_in_time")).page();
        assertTrue(page.select("dd code").text().contains("bdays(feedback_received, complaint_acknowledged)"));
        assertTrue(page.select(".names li").eachText().contains("bdays business days between two events"), page.text());
        assertTrue(page.select(".names li").eachText().stream().anyMatch(name -> name.startsWith("feedback_received ")));
    }

    @Test
    void a_kpi_that_counts_who_is_well_shows_what_that_means(Application app) {
        var north = app.company("North", "Ann");
        var document = north.to("/documents/" + north.document("saas-onboarding").text());
        var page = north.owner().get(kpi(north, document, "healthy_at_90_days"));
        assertEquals(5, page.page().select(".list-group-item").size());
        assertTrue(page.text(".list-group").contains("No critical issue is open"));
        assertTrue(north.owner().get(kpi(north, document, "kickoff_on_time")).page().select(".list-group-item").isEmpty());
    }

    @Test
    void who_may_is_led_to_the_editor_while_a_draft_is_open_else_to_the_document(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var document = document(north.issued("client-onboarding"));
        var kpi = kpi(north, document, "time_to_onboard");
        assertEquals(document, ann.get(kpi).page().select(".room-actions .btn-primary").attr("href"));
        revise(ann, document);
        var change = ann.get(kpi).page().select(".room-actions .btn-primary").attr("href");
        assertEquals(document + "/draft/process/kpis/time_to_onboard", change);
        assertEquals(200, ann.get(change).status());
        var staff = north.colleague("Cleo", Access.STAFF);
        assertTrue(staff.get(kpi).page().select(".room-actions .btn-primary").isEmpty());
    }

    @Test
    void what_a_draft_says_otherwise_stands_beside_what_is_in_force(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var document = document(north.issued("client-onboarding"));
        revise(ann, document);
        var editor = document + "/draft/process/kpis/time_to_onboard";
        ann.get(editor).submit(editor, Map.of("title", "Days to onboard", "aggregate", "median"));
        var page = ann.get(kpi(north, document, "time_to_onboard"));
        assertEquals("Time to onboard", page.text("h1"));
        assertEquals("Version 1.1, which is being made, says instead: KPI Days to onboard"
                + " How they become one number The middle one of the values", page.text("main .alert"));
        var removal = document + "/draft/process/kpis/time_to_onboard/removal";
        ann.get(document + "/draft/process").submit(removal, Map.of());
        assertTrue(
                ann.get(kpi(north, document, "time_to_onboard")).text("main .alert").contains("does not have this KPI any more"));
    }

    @Test
    void the_page_of_a_document_says_the_same_of_its_kpis_as_the_list(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var document = document(north.issued("client-onboarding"));
        var inList = row(ann.get(north.to("/kpis")), "Time to onboard").select("td").eachText();
        inList.subList(2, 4).clear();
        assertEquals(inList, row(ann.get(document + "/kpis"), "Time to onboard").select("td").eachText());
    }

    @Test
    void a_draft_of_which_nothing_can_be_made_hides_no_kpi_and_drops_none(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var document = document(north.issued("client-onboarding"));
        revise(ann, document);
        var text = ann.get(document + "/text");
        assertEquals(303, text.submit(document + "/text?",
                Map.of("text", text.page().select("textarea").val() + "\n\n<<nobody_asks_this>>")).status());
        assertTrue(ann.get(document + "/kpis").text("main").contains("Nothing can be shown"));
        assertEquals(4, rows(ann, north.to("/kpis")));
        assertTrue(ann.get(kpi(north, document, "time_to_onboard")).page().select("main .alert").isEmpty());
    }

    @Test
    void a_kpi_that_nobody_defined_is_not_there(Application app) {
        var north = app.company("North", "Ann");
        var document = document(north.issued("client-onboarding"));
        assertEquals(404, north.owner().get(kpi(north, document, "happiness")).status());
    }

    private static void addKpi(Browser ann, String document, String title) {
        revise(ann, document);
        ann.get(document + "/draft/process").submit(document + "/draft/process/kpis?", Map.of("title", title));
    }

    private static void revise(Browser ann, String document) {
        ann.get(document).submit(document + "/revision", Map.of());
    }

    private static int rows(Browser browser, String list) {
        return browser.get(list).page().select("tbody tr").size();
    }

    private static Elements row(Reply page, String kpi) {
        return page.page().select("tbody tr:has(a:containsOwn(" + kpi + "))");
    }

    private static Map<String, String> facts(Reply page) {
        return page.page().select("dl.facts dt").stream()
                .collect(Collectors.toMap(term -> term.text(), term -> Objects.requireNonNull(term.nextElementSibling()).text()));
    }

    private static String kpi(TestCompany company, String document, String key) {
        return company.to("/kpis/" + document.substring(document.lastIndexOf('/') + 1) + "/" + key);
    }

    private static String document(String version) {
        return version.substring(0, version.indexOf("/versions"));
    }
}
