package io.sopwright.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.control.Adopted;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another company's documents are not there. */
@ExtendWith(WithApplication.class)
class DocumentsAcrossTenantsTest {

    private static final List<String> PAGES = List.of("", "/process", "/kpis", "/why", "/why/0", "/history", "/questions");

    @Test
    void a_stranger_finds_no_page_of_a_document_under_any_address(Application app) {
        var document = Adopted.by(app);
        var south = app.company("South", "Sue");
        var sue = south.owner();
        var id = document.path().substring(document.path().lastIndexOf('/'));
        PAGES.forEach(page -> {
            assertEquals(404, sue.get(document.path() + page).status(), page);
            assertEquals(404, sue.get(south.to("/documents") + id + page).status(), page);
        });
        assertEquals(404, sue.get(document.north().to("/documents")).status());
        assertEquals(404, sue.get(document.north().to("/documents/shelf")).status());
        assertEquals(404, sue.get(document.north().to("/documents/shelf/client-onboarding")).status());
    }

    @Test
    void a_stranger_answers_nothing_and_adopts_nothing(Application app) {
        var document = Adopted.by(app);
        var own = Adopted.from(app.company("South", "Sue"), "client-onboarding");
        var answer = Map.of("handoff_days", List.of("2"));
        var id = document.path().substring(document.path().lastIndexOf('/'));
        for (var base : List.of(document.path(), own.north().to("/documents") + id)) {
            assertEquals(404, own.ann().post(base + "/questions" + operation(own), answer).status());
            assertEquals(404, own.ann().post(base + "/questions/handoff_days" + operation(own), answer).status());
        }
        assertEquals(404, own.ann().post(document.north().to("/documents/shelf/client-onboarding/adoption") + operation(own),
                Map.of()).status());
        assertEquals("3", document.ann().get(document.path() + "/questions").page().select("#field-handoff_days").val());
        assertEquals(1, document.ann().get(document.north().to("/documents")).page().select("tbody tr").size());
    }

    /** A fresh operation of the stranger's own. */
    private static String operation(Adopted own) {
        var address = own.ann().get(own.path() + "/questions").page().select("[hx-post]").attr("hx-post");
        return address.substring(address.indexOf('?'));
    }
}
