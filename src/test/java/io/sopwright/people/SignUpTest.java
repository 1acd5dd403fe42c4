package io.sopwright.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.identity.Attempts;
import io.sopwright.identity.People;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import io.sopwright.web.Option;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class SignUpTest {

    private static Map<String, String> typed(String email, String... others) {
        var all = new HashMap<>(Map.of("name", "Ann Berg", "email", email, "password", "seven green boats leave", "company",
                "Nordlicht Süd GmbH", "country", "DE", "zone", ""));
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        return all;
    }

    @BeforeEach
    void nobody_has_tried_yet(Application app) {
        app.get(Attempts.class).forget("sign-up", "127.0.0.1");
    }

    @Test
    void somebody_new_founds_a_company_and_is_its_owner_at_once(Application app) {
        var ann = app.browser();
        var reply = ann.get("/sign-up").submit("/sign-up", typed("founder@nordlicht.example"));
        assertEquals(Optional.of("/c/nordlicht-sud-gmbh/documents/shelf"), reply.location(), reply.text());
        assertTrue(ann.follow("/c/nordlicht-sud-gmbh/documents/shelf").text().contains("Client onboarding"));
        assertTrue(
                ann.get("/c/nordlicht-sud-gmbh/company/people").text("tbody").contains("founder@nordlicht.example Owner active"));
    }

    @Test
    void who_has_an_account_is_told_so_and_nothing_typed_is_lost(Application app) {
        app.browser().get("/sign-up").submit("/sign-up", typed("twice@nordlicht.example"));
        var reply = app.browser().get("/sign-up").submit("/sign-up",
                typed("twice@nordlicht.example", "company", "Other Ltd", "country", "FR"));
        assertEquals(409, reply.status());
        assertTrue(reply.text("#field-email-wrong").contains("There is an account"));
        assertEquals("Other Ltd", reply.page().select("[name=company]").val());
        assertEquals("FR", reply.page().select("[name=country] [selected]").val());
        assertEquals("seven green boats leave", reply.page().select("[name=password]").val());
    }

    @Test
    void what_cannot_be_taken_is_refused_and_nothing_is_founded(Application app) {
        var page = app.browser().get("/sign-up");
        for (var wrong : Map.of("name", " ", "email", "ann@north\r\nBcc: x@y.example", "password", "nordlichtsüdgmbh", "company",
                "Two\nlines",
                "country", "XX", "zone", "Mars/Olympus").entrySet()) {
            var reply = page.submit("/sign-up", typed("nobody@nordlicht.example", wrong.getKey(), wrong.getValue()));
            assertEquals(422, reply.status(), wrong.getKey());
            assertFalse(reply.text("#field-" + wrong.getKey() + "-wrong").isEmpty(), wrong.getKey());
        }
        assertTrue(app.get(People.class).findByEmail("nobody@nordlicht.example").isEmpty());
    }

    // A1
    @Test
    void the_eleventh_company_from_one_place_has_to_wait(Application app) {
        app.browser().get("/sign-up").submit("/sign-up", typed("many@nordlicht.example"));
        var page = app.browser().get("/sign-up");
        for (int i = 0; i < 9; i++) {
            assertEquals(409, page.submit("/sign-up", typed("many@nordlicht.example")).status());
        }
        assertEquals(429, page.submit("/sign-up", typed("more@nordlicht.example")).status());
    }

    @Test
    void who_is_signed_in_founds_another_company_and_a_form_sent_twice_founds_one(Application app) {
        var ann = app.company("North", "Ann").owner();
        var form = ann.get("/new-company");
        var wanted = Map.of("company", "Annex Ltd", "country", "GB", "zone", "Europe/Dublin");
        var once = form.submit("/new-company", wanted).location();
        assertEquals(once, form.submit("/new-company", wanted).location());
        assertEquals(2, ann.follow("/").page().select(".list-group a").size());
    }

    @Test
    void every_country_has_a_zone_and_a_way_to_write() {
        var countries = Places.countries(Locale.UK).stream().map(Option::value).toList();
        assertTrue(countries.stream().allMatch(country -> Places.usualLocale(country).getLanguage().equals("en")));
        // islands where nobody lives
        assertEquals(List.of("BV", "HM"),
                countries.stream().filter(country -> Places.usualZone(country).equals(ZoneId.of("UTC"))).toList());
        assertEquals(ZoneId.of("Europe/Berlin"), Places.usualZone("DE"));
        assertEquals(Locale.of("en", "DE"), Places.usualLocale("DE"));
    }
}
