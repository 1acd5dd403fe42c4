package io.sopwright.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class AccountTest {

    private static final String NEW = "seven green boats leave";

    private static int signIn(Application app, TestCompany company, String password) {
        return app.browser().get("/sign-in").submit("/sign-in", Map.of("email", company.ownersEmail(), "password", password))
                .status();
    }

    @Test
    void people_call_themselves_what_they_like(Application app) {
        var ann = app.company("North", "Ann").owner();
        var page = ann.get("/account").submitAndFollow("/account/name", Map.of("name", "Ann <Berg>"));
        assertEquals("Ann <Berg>", page.text(".person summary"));
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_all_other_sessions(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var elsewhere = north.owner();
        var wrong = ann.get("/account").submit("/account/password", Map.of("old_password", "guess", "password", NEW));
        assertEquals(422, wrong.status());
        assertEquals(303, elsewhere.get("/").status());
        var changed = ann.get("/account").submit("/account/password",
                Map.of("old_password", Application.PASSWORD, "password", NEW));
        assertEquals(Optional.of("/account?done=password"), changed.location());
        assertEquals(200, ann.get("/account").status());
        assertEquals(Optional.of("/sign-in"), elsewhere.get("/").location());
        assertEquals(401, signIn(app, north, Application.PASSWORD));
        assertEquals(303, signIn(app, north, NEW));
    }

    // A1: the door that asks for the old password counts guesses with the front door
    @Test
    void guessing_the_old_password_is_slowed_down(Application app) {
        var north = app.company("North", "Ann");
        var page = north.owner().get("/account");
        for (int i = 0; i < 10; i++) {
            assertEquals(422,
                    page.submit("/account/password", Map.of("old_password", "guess" + i, "password", NEW)).status());
        }
        assertEquals(429, page.submit("/account/password", Map.of("old_password", "guess", "password", NEW)).status());
    }

    @Test
    void people_see_their_sessions_and_end_others(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var elsewhere = north.owner();
        var page = ann.get("/account");
        assertEquals(2, page.page().select(".plain-list li").size());
        page.submit("/account/ended-sessions?", Map.of());
        assertEquals(Optional.of("/sign-in"), elsewhere.get("/").location());
        assertEquals(1, ann.get("/account").page().select(".plain-list li").size());
    }

    @Test
    void nobody_ends_the_session_of_somebody_else(Application app) {
        var ann = app.company("North", "Ann").owner();
        var bo = app.company("South", "Bo").owner();
        var annsSession = ann.get("/account").form("/account/ended-sessions/").attr("action").replaceAll("\\?.*", "");
        var mine = bo.get("/account").form("/account/ended-sessions/").attr("action").replaceAll(".*\\?", "");
        assertEquals(303, bo.post(annsSession + "?" + mine, Map.of()).status());
        assertEquals(200, ann.get("/account").status());
    }

    @Test
    void browsers_have_the_names_that_people_know() {
        assertEquals("Edge · Windows",
                BrowserName.of("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140 Safari/537.36 Edg/140"));
        assertEquals("Safari · iPhone",
                BrowserName.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1"));
        assertEquals("curl/8.0", BrowserName.of("curl/8.0"));
    }

    @Test
    void every_route_of_the_account_needs_somebody_who_is_signed_in(Application app) {
        var stranger = app.browser();
        assertEquals(Optional.of("/sign-in?to=%2Faccount"), stranger.get("/account").location());
        for (var path : new String[]{"/account/name", "/account/password", "/account/ended-sessions"}) {
            assertEquals(401, post(stranger, path), path);
        }
    }

    private static int post(Browser browser, String path) {
        var reply = browser.post(path, Map.of());
        assertTrue(reply.text().contains("Sign in"), reply.text());
        return reply.status();
    }
}
