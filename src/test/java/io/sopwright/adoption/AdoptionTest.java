package io.sopwright.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class AdoptionTest {

    private static final String TEMPLATE = "/documents/shelf/client-onboarding";

    @Test
    void the_shelf_is_searched_in_titles_summaries_and_tags(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        assertEquals(6, ann.get(north.to("/documents/shelf")).page().select(".shelf-card").size());
        var found = ann.get(north.to("/documents/shelf?search=SECURITY")).page().select(".shelf-card h2");
        assertTrue(found.eachText().contains("Information security"), found::text);
        assertTrue(found.size() < 6);
    }

    @Test
    void every_template_reads_with_its_examples_for_the_company_that_looks_at_it(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        ann.get(north.to("/documents/shelf")).page().select(".shelf-card h2 a").forEach(link -> {
            var preview = ann.get(link.attr("href"));
            assertEquals(200, preview.status(), link::text);
            assertFalse(preview.text(".policy").contains("<<"), link::text);
            assertTrue(preview.text(".policy").contains("North"), link::text);
            assertTrue(preview.page().select("[style], .policy .value").isEmpty(), link::text);
        });
    }

    @Test
    void an_adopted_template_becomes_a_numbered_document_and_asks_its_questions(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var questions = ann.get(north.to(TEMPLATE)).submitAndFollow(north.to(TEMPLATE), Map.of());
        assertEquals("Questions: Client onboarding", questions.text("h1"));
        assertTrue(ann.get(north.to("/documents")).text("tbody").contains("OPS-001 Client onboarding Draft 0.1 Ann"));
        assertTrue(ann.get(north.to("/documents/shelf")).text().contains("You have it as OPS-001"));
    }

    @Test
    void a_form_that_is_sent_twice_adopts_once(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var page = ann.get(north.to(TEMPLATE));
        assertEquals(page.submit(north.to(TEMPLATE), Map.of()).location(), page.submit(north.to(TEMPLATE), Map.of()).location());
    }

    @Test
    void staff_read_the_shelf_and_find_no_button_to_adopt(Application app) {
        var north = app.company("North", "Ann");
        var page = north.colleague("Bo", Access.STAFF).get(north.to(TEMPLATE));
        assertEquals(200, page.status());
        assertTrue(page.page().select("form[action*=adoption]").isEmpty());
    }

    @Test
    void a_template_that_is_not_there_is_not_found(Application app) {
        var north = app.company("North", "Ann");
        assertEquals(404, north.owner().get(north.to("/documents/shelf/..%2Fsecrets")).status());
        assertEquals(404, north.owner().get(north.to("/documents/shelf/nothing")).status());
    }
}
