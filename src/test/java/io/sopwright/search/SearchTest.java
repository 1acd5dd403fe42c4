package io.sopwright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class SearchTest {

    @Test
    void clients_and_documents_are_found_by_parts_of_their_words_without_accents(Application app) {
        var north = app.company("North", "Ann");
        north.document("customer-feedback");
        var ann = withClient(north);
        assertEquals(List.of("Süßes Übersee"), found(ann, north, "ubersee"));
        assertEquals(List.of("CFB-001 Customer feedback and complaints"), found(ann, north, "cfb%20complaints"));
    }

    @Test
    void clauses_in_force_tasks_to_be_done_contacts_and_colleagues_are_found_by_their_words(Application app) {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        var ann = run.owner();
        ann.get(run.client() + "/contacts/new").submit(run.client() + "/contacts", Map.of("name", "Martin Öhler"));
        var handoff = ann.get(north.to("/search?q=handoff%20meeting"));
        assertEquals(List.of("Clauses in force", "To be done"),
                handoff.page().select("main h2").stream().map(Element::ownText).toList());
        assertTrue(found(ann, north, "handoff%20meeting").contains("Hold the handoff meeting"));
        var clause = handoff.page().select("a[href*=#clause-]").attr("href").split("#", 2);
        assertTrue(ann.get(clause[0]).body().contains("id=\"" + clause[1] + "\""), clause[1]);
        assertEquals(List.of("Martin Öhler"), found(ann, north, "ohler"));
        assertEquals("Ann", found(ann, north, "ann").getLast());
    }

    @Test
    void what_was_looked_for_stays_in_the_box_and_is_marked_where_it_was_found(Application app) {
        var north = app.company("North", "Ann");
        north.issued("customer-feedback");
        var page = north.owner().get(north.to("/search?q=register+WHOEVER")).page();
        assertEquals("register WHOEVER", page.select(".search input").val());
        assertEquals(Set.of("register", "whoever"), page.select(".list-group mark").eachText().stream()
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    @Test
    void a_task_that_is_done_is_not_found_and_staff_do_not_find_colleagues(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        assertTrue(found(run.owner(), run.company(), "information%20form").contains("Fill in the client information form"));
        run.tick("Fill in the client information form");
        var bo = run.company().colleague("Bo", Access.STAFF);
        assertFalse(found(bo, run.company(), "information%20form").contains("Fill in the client information form"));
        assertFalse(found(bo, run.company(), "ann").contains("Ann"));
    }

    @Test
    void what_is_found_nowhere_is_shown_as_it_was_typed(Application app) {
        var north = app.company("North", "Ann");
        var reply = north.owner().get(north.to("/search?q=%3Cb%3E%7B0%7D"));
        assertTrue(reply.text(".empty-title").contains("<b>{0}"), reply.text());
    }

    @Test
    void another_company_is_not_searched(Application app) {
        var north = app.company("North", "Ann");
        withClient(north);
        var south = app.company("South", "Bo");
        assertEquals(List.of(), found(south.owner(), south, "ubersee"));
        assertEquals(404, south.owner().get(north.to("/search?q=ubersee")).status());
    }

    private static Browser withClient(TestCompany company) {
        var ann = company.owner();
        ann.get(company.to("/clients/new")).submit(company.to("/clients"),
                Map.of("name", "Süßes Übersee", "kind", "new", "country", "DE"));
        return ann;
    }

    private static List<String> found(Browser browser, TestCompany company, String words) {
        return browser.get(company.to("/search?q=" + words)).page().select(".list-group a").stream()
                .map(link -> link.child(0).text()).toList();
    }
}
