package io.sopwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Issued;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class ContactsTest {

    private static final Map<String, String> MARTIN = Map.of("name", "Martin Brewer", "email", "martin@brewersyard.example",
            "roles", "client_contact");

    private static String client(TestCompany north, Browser ann) {
        return ann.get(north.to("/clients/new"))
                .submit(north.to("/clients"), Map.of("name", "Brewer's Yard", "kind", "new", "country", "GB")).location()
                .orElseThrow();
    }

    @Test
    void a_contact_stands_on_the_clients_page_with_the_title_of_the_role(Application app) {
        var north = app.company("North", "Ann");
        Issued.sample(app, north, "harbour-pine", "client-onboarding");
        var ann = north.owner();
        var client = client(north, ann);
        var page = ann.get(client + "/contacts/new").submitAndFollow(client + "/contacts", MARTIN);
        assertTrue(page.text("tbody").contains("Martin Brewer martin@brewersyard.example Client contact"), page.text());
    }

    @Test
    void a_contact_is_changed_and_removed(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var client = client(north, ann);
        var page = ann.get(client + "/contacts/new").submitAndFollow(client + "/contacts", MARTIN);
        var contact = page.page().select("tbody a").attr("href");
        var changed = ann.get(contact).submitAndFollow(contact, Map.of("name", "Martin Brewer jun."));
        assertTrue(changed.text("tbody").contains("jun."), changed.text());
        var removed = ann.get(contact).submitAndFollow(contact + "/removal", Map.of());
        assertFalse(removed.text().contains("Martin"), removed.text());
    }

    @Test
    void what_is_no_address_of_mail_is_refused(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var client = client(north, ann);
        var reply = ann.get(client + "/contacts/new").submit(client + "/contacts", Map.of("name", "Martin", "email", "martin"));
        assertEquals(422, reply.status());
        assertEquals("martin", reply.page().select("[name=email]").val());
    }

    @Test
    void who_saves_a_contact_second_sees_what_the_first_saved(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var client = client(north, ann);
        var contact = ann.get(client + "/contacts/new").submitAndFollow(client + "/contacts", MARTIN).page().select("tbody a")
                .attr("href");
        var old = ann.get(contact);
        ann.get(contact).submit(contact, Map.of("name", "Josie Brewer"));
        var conflict = old.submit(contact, Map.of("name", "Martin B."));
        assertEquals(409, conflict.status());
        assertTrue(conflict.text(".alert").contains("Josie Brewer"), conflict.text());
    }

    @Test
    void a_client_that_is_renamed_keeps_its_products(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var client = ann.get(north.to("/clients/new")).submit(north.to("/clients"),
                Map.of("name", "Orchard", "kind", "new", "country", "US", "products", "a1")).location().orElseThrow();
        ann.get(client + "/edit").submit(client, Map.of("name", "Orchard & Lane"));
        assertEquals("a1", ann.get(client + "/edit").page().select("[name=products]").val());
    }
}
