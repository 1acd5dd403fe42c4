package io.sopwright.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forged requests and stolen or planted sessions: rows W3 and A1 of the threat model. */
@ExtendWith(WithApplication.class)
class SessionAttacksTest {

    private static final byte[] BODY = "name=Evil&kind=new&country=DE".getBytes(StandardCharsets.UTF_8);
    private static final List<String> TYPES = List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "text/plain",
            "application/json", "application/octet-stream");
    private static final List<Map<String, String>> FROM_ELSEWHERE = List.of(Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"), Map.of("Sec-Fetch-Site", "none"), Map.of("Sec-Fetch-Site", "SAME-ORIGIN"),
            Map.of("Sec-Fetch-Site", "", "Origin", "https://evil.example"), Map.of("Sec-Fetch-Site", "", "Origin", "null"),
            Map.of("Sec-Fetch-Site", ""), Map.of("Sec-Fetch-Site", "cross-site", "X-HTTP-Method-Override", "GET"));

    private static String operation(Browser browser, TestCompany company) {
        return browser.get(company.to("/clients/new")).form(company.to("/clients")).attr("action").replaceAll(".*\\?", "?");
    }

    private static Reply send(Browser browser, TestCompany company, String operation) {
        return browser.post(company.to("/clients") + operation, TYPES.getFirst(), BODY, Map.of());
    }

    private static void assertNothingHappened(Browser browser, TestCompany company) {
        assertFalse(browser.get(company.to("/clients")).text().contains("Evil"));
    }

    // W3
    @Test
    void another_site_sends_nothing_in_somebodys_name_whatever_the_content_type(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var operation = operation(ann, north);
        for (var type : TYPES) {
            for (var headers : FROM_ELSEWHERE) {
                assertEquals(403, ann.post(north.to("/clients") + operation, type, BODY, headers).status(), type + " " + headers);
            }
        }
        assertNothingHappened(ann, north);
    }

    // W3
    @Test
    void a_browser_without_fetch_metadata_is_known_by_its_origin(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var reply = ann.post(north.to("/clients") + operation(ann, north), TYPES.getFirst(), BODY,
                Map.of("Sec-Fetch-Site", "", "Origin", app.address()));
        assertEquals(303, reply.status());
    }

    // W3: the second line
    @Test
    void a_form_needs_an_operation_that_was_issued_to_its_own_session(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var eve = app.company("East", "Eve");
        var foreign = operation(north.owner(), north);
        var eves = eve.owner().get(eve.to("/clients/new")).form(eve.to("/clients")).attr("action").replaceAll(".*\\?", "?");
        var mine = operation(ann, north);
        var changed = mine.substring(0, mine.length() - 1) + (mine.endsWith("A") ? "B" : "A");
        for (var forged : List.of("", "?operation=", "?operation=0PN55XC00M0H1", foreign, eves, changed,
                mine.substring(0, mine.length() - 2))) {
            assertEquals(403, send(ann, north, forged).status(), forged);
        }
        assertNothingHappened(ann, north);
        assertEquals(303, send(ann, north, mine).status());
    }

    @Test
    void a_planted_token_is_worth_nothing_after_signing_in(Application app) throws Exception {
        var north = app.company("North", "Ann");
        var planted = "session=" + "A".repeat(43);
        try (var http = HttpClient.newHttpClient()) {
            var door = http.send(HttpRequest.newBuilder(URI.create(app.address() + "/sign-in")).header("Cookie", planted).build(),
                    HttpResponse.BodyHandlers.ofString());
            var action = door.body().replaceAll("(?s).*action=\"(/sign-in[^\"]*)\".*", "$1");
            var signedIn = http.send(HttpRequest.newBuilder(URI.create(app.address() + action)).header("Cookie", planted)
                    .header("Sec-Fetch-Site", "same-origin").header("Content-Type", TYPES.getFirst())
                    .POST(HttpRequest.BodyPublishers.ofString("email=" + north.ownersEmail() + "&password="
                            + Application.PASSWORD.replace(" ", "+")))
                    .build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(303, signedIn.statusCode());
            var given = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            assertNotEquals(planted, given.split(";", 2)[0]);
            assertTrue(given.matches("(?i).*; httponly; samesite=lax.*"), given);
            assertEquals(Optional.of("/sign-in"), at(http, app, planted).headers().firstValue("Location"));
        }
    }

    private static HttpResponse<String> at(HttpClient http, Application app, String cookie) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(app.address() + "/")).header("Cookie", cookie).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void signing_in_again_ends_the_session_that_was_there(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        ann.get("/sign-in").submit("/sign-in", Map.of("email", north.ownersEmail(), "password", Application.PASSWORD));
        assertEquals(1, ann.get("/account").page().select(".plain-list li").size());
    }

    @Test
    void an_ended_session_opens_nothing(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var operation = operation(ann, north);
        var elsewhere = north.owner();
        elsewhere.get("/account").submit("/account/ended-sessions?", Map.of());
        assertEquals(303, ann.get(north.to("/clients")).status());
        assertEquals(401, send(ann, north, operation).status());
        assertNothingHappened(elsewhere, north);
    }

    // A1: who guesses is slowed down, and the right password does not help before the time is over
    @Test
    void a_locked_door_is_locked_for_unknown_people_too(Application app) {
        var north = app.company("North", "Ann");
        for (var email : List.of(north.ownersEmail(), "nobody@locked.example")) {
            var page = app.browser().get("/sign-in");
            for (int i = 0; i < 10; i++) {
                assertEquals(401, page.submit("/sign-in", Map.of("email", email, "password", "guess" + i)).status());
            }
            assertEquals(429, page.submit("/sign-in", Map.of("email", email, "password", Application.PASSWORD)).status());
        }
    }

    @Test
    void headers_of_proxies_do_not_move_anybody_elsewhere(Application app) {
        var evil = Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "X-Forwarded-Prefix", "/evil",
                "Forwarded",
                "host=evil.example");
        var north = app.company("North", "Ann");
        var reply = app.browser().post("/sign-in", TYPES.getFirst(), ("email=" + north.ownersEmail() + "&password="
                + Application.PASSWORD.replace(" ", "+")).getBytes(StandardCharsets.UTF_8), evil);
        assertEquals(Optional.of("/"), reply.location());
        assertFalse(reply.response().headers().map().toString().contains("evil"));
    }
}
