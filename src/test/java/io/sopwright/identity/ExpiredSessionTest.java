package io.sopwright.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promise 7: a refusal loses nothing of what was typed. */
@ExtendWith(WithApplication.class)
class ExpiredSessionTest {

    private static final Map<String, String> AURORA = Map.of("name", "Aurora \"Spa\" <GmbH>", "kind", "repeat", "country", "FR");

    @Test
    void what_was_typed_survives_the_end_of_the_session(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var form = ann.get(north.to("/clients/new"));
        app.clock().advance(Duration.ofHours(9));
        var door = form.submit(north.to("/clients"), AURORA);
        assertEquals(401, door.status());
        var mistyped = door.submit("/sign-in", Map.of("email", north.ownersEmail(), "password", "guess"));
        assertEquals(401, mistyped.status());
        var again = mistyped.submit("/sign-in", Map.of("email", north.ownersEmail(), "password", Application.PASSWORD));
        assertEquals(200, again.status());
        assertEquals("Send it again", again.text("h1"));
        var added = again.submitAndFollow(north.to("/clients"), Map.of());
        assertEquals("Aurora \"Spa\" <GmbH>", added.text("h1"));
        assertTrue(added.text().contains("France"));
    }

    @Test
    void passwords_are_not_carried_along(Application app) {
        var north = app.company("North", "Ann");
        var form = north.owner().get("/account");
        app.clock().advance(Duration.ofHours(9));
        var door = form.submit("/account/password",
                Map.of("old_password", Application.PASSWORD, "password", "new " + Application.PASSWORD));
        assertEquals(401, door.status());
        assertFalse(door.body().contains(Application.PASSWORD));
    }

    // W3
    @Test
    void what_another_site_sends_is_never_carried_along(Application app) {
        var north = app.company("North", "Ann");
        for (var browser : List.of(app.browser(), expired(app, north.owner()))) {
            var reply = browser.post(north.to("/clients"), "application/x-www-form-urlencoded",
                    "name=Evil".getBytes(StandardCharsets.UTF_8), Map.of("Sec-Fetch-Site", "cross-site"));
            assertEquals(403, reply.status());
            assertFalse(reply.body().contains("Evil"));
            var planted = browser.post("/sign-in", "application/x-www-form-urlencoded",
                    "unsent=%2Faccount%2Fname&unsent.name=Evil".getBytes(StandardCharsets.UTF_8),
                    Map.of("Sec-Fetch-Site", "same-site"));
            assertEquals(403, planted.status());
        }
    }

    @Test
    void what_is_carried_along_is_sent_to_this_site_only(Application app) {
        var page = app.browser().get("/sign-in").browser().post("/sign-in",
                Map.of("unsent", List.of("https://evil.example/"), "unsent.name", List.of("Ann")));
        assertFalse(page.body().contains("evil.example"));
    }

    private static Browser expired(Application app, Browser browser) {
        app.clock().advance(Duration.ofHours(9));
        return browser;
    }
}
