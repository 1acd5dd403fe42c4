package io.sopwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class ClientsTest {

    private static final Map<String, String> AURORA = Map.of("name", "Aurora Spa GmbH", "kind", "new", "country", "DE");

    @Test
    void a_client_that_was_added_stands_in_the_list(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var added = ann.get(north.to("/clients/new")).submitAndFollow(north.to("/clients"), AURORA);
        assertEquals("Aurora Spa GmbH", added.text("h1"));
        assertTrue(ann.get(north.to("/clients")).text("tbody").contains("Aurora Spa GmbH"));
    }

    @Test
    void a_form_that_is_sent_twice_adds_one_client(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var form = ann.get(north.to("/clients/new"));
        assertEquals(form.submit(north.to("/clients"), AURORA).location(), form.submit(north.to("/clients"), AURORA).location());
        assertEquals(1, ann.get(north.to("/clients")).page().select("tbody tr").size());
    }

    @Test
    void a_client_without_a_name_is_refused_and_nothing_typed_is_lost(Application app) {
        var north = app.company("North", "Ann");
        var reply = north.owner().get(north.to("/clients/new")).submit(north.to("/clients"),
                Map.of("name", " ", "kind", "repeat", "country", "FR"));
        assertEquals(422, reply.status());
        assertEquals("Fill this in.", reply.text("#field-name-wrong"));
        assertEquals("FR", reply.page().select("[name=country] [selected]").val());
    }

    @Test
    void who_saves_second_sees_what_the_first_saved_and_can_still_save(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var client = ann.get(north.to("/clients/new")).submit(north.to("/clients"), AURORA).location().orElseThrow();
        var bo = north.colleague("Bo", Access.STAFF);
        var bosForm = bo.get(client + "/edit");
        ann.get(client + "/edit").submit(client, Map.of("name", "Aurora Spa AG"));
        var conflict = bosForm.submit(client, Map.of("name", "Aurora Wellness"));
        assertEquals(409, conflict.status());
        assertTrue(conflict.text(".alert").contains("Aurora Spa AG"));
        assertEquals("Aurora Wellness", conflict.page().select("[name=name]").val());
        assertEquals("Aurora Wellness", conflict.submitAndFollow(client, Map.of()).text("h1"));
    }

    @Test
    void an_auditor_reads_and_does_not_write(Application app) {
        var north = app.company("North", "Ann");
        var carla = north.colleague("Carla", Access.AUDITOR);
        var reply = carla.get(north.to("/clients/new")).submit(north.to("/clients"), AURORA);
        assertEquals(403, reply.status());
        assertTrue(reply.text().contains("Ask an admin of North"), reply.text());
    }

    @Test
    void the_list_as_a_file_holds_no_formula(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        ann.get(north.to("/clients/new")).submit(north.to("/clients"),
                Map.of("name", "=HYPERLINK(\"http://evil\")", "kind", "new", "country", "DE"));
        var file = ann.get(north.to("/clients?csv"));
        assertEquals("text/csv; charset=utf-8", file.header("Content-Type"));
        assertTrue(file.body().contains("\"'=HYPERLINK"), file.body());
    }
}
