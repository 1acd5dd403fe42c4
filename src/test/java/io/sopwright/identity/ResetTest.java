package io.sopwright.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Mailbox;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class ResetTest {

    private static final String NEW = "seven green boats leave";

    @BeforeEach
    void nobody_has_asked_yet(Application app) {
        app.get(Attempts.class).forget("reset-from", "127.0.0.1");
    }

    private static String ask(Application app, String email) {
        var reply = app.browser().get("/reset").submit("/reset", Map.of("email", email));
        app.get(Resets.class).answer();
        return reply.text("main").replace(email, "EMAIL");
    }

    private static Reply choose(Browser browser, String code, String password) {
        return browser.get("/reset").submit("/reset/password", Map.of("code", code, "password", password));
    }

    @Test
    void who_forgot_the_password_chooses_a_new_one_and_every_session_ends(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        ask(app, north.ownersEmail());
        var fresh = app.browser();
        assertEquals(Optional.of("/"), choose(fresh, Mailbox.code(app, north.ownersEmail()), NEW).location());
        assertEquals(303, fresh.get("/").status());
        assertEquals(Optional.of("/sign-in"), ann.get("/").location());
        var signIn = app.browser().get("/sign-in");
        assertEquals(401,
                signIn.submit("/sign-in", Map.of("email", north.ownersEmail(), "password", Application.PASSWORD)).status());
        assertEquals(303, signIn.submit("/sign-in", Map.of("email", north.ownersEmail(), "password", NEW)).status());
    }

    // A1: asking only writes the address down, so that known and unknown take the same steps
    @Test
    void the_answer_does_not_tell_whether_somebody_has_an_account(Application app) {
        var north = app.company("North", "Ann");
        assertEquals(ask(app, north.ownersEmail()), ask(app, "nobody@nowhere.example"));
        assertEquals("", Mailbox.newest(app, "nobody@nowhere.example"));
    }

    // A1
    @Test
    void the_sixth_mail_for_one_address_is_refused_whether_or_not_there_is_an_account(Application app) {
        var north = app.company("North", "Ann");
        for (var email : List.of(north.ownersEmail(), "nobody@elsewhere.example")) {
            var page = app.browser().get("/reset");
            for (int i = 0; i < 5; i++) {
                assertEquals(200, page.submit("/reset", Map.of("email", email)).status());
            }
            assertEquals(429, page.submit("/reset", Map.of("email", email)).status());
        }
    }

    // L1
    @Test
    void opening_the_link_changes_nothing_and_the_address_holds_no_code_for_the_server(Application app) {
        var north = app.company("North", "Ann");
        ask(app, north.ownersEmail());
        var code = Mailbox.code(app, north.ownersEmail());
        assertTrue(Mailbox.newest(app, north.ownersEmail()).contains("\n" + app.address() + "/reset/#" + code + "\n"));
        assertEquals(200, app.browser().get("/reset/").status());
        assertEquals(303, choose(app.browser(), code, NEW).status());
    }

    // L1
    @Test
    void a_code_works_once_and_not_after_half_an_hour_and_not_after_the_next_was_sent(Application app) {
        var north = app.company("North", "Ann");
        ask(app, north.ownersEmail());
        var first = Mailbox.code(app, north.ownersEmail());
        ask(app, north.ownersEmail());
        var second = Mailbox.code(app, north.ownersEmail());
        assertEquals(422, choose(app.browser(), first, NEW).status());
        assertEquals(303, choose(app.browser(), second, NEW).status());
        var again = choose(app.browser(), second, "nine brown bears arrive");
        assertEquals(422, again.status());
        assertTrue(again.text("#field-code-wrong").contains("does not work any more"));
        ask(app, north.ownersEmail());
        var late = Mailbox.code(app, north.ownersEmail());
        app.clock().advance(Duration.ofMinutes(31));
        assertEquals(422, choose(app.browser(), late, NEW).status());
    }

    @Test
    void a_password_that_cannot_be_taken_leaves_the_code_as_it_was(Application app) {
        var north = app.company("North", "Ann");
        ask(app, north.ownersEmail());
        var code = Mailbox.code(app, north.ownersEmail());
        for (var bad : List.of("short", "password1234", "aaaaaaaaaaaaaa", north.ownersEmail() + " is me")) {
            var reply = choose(app.browser(), code, bad);
            assertEquals(422, reply.status(), bad);
            assertFalse(reply.text("#field-password-wrong").isEmpty());
            assertEquals(code, reply.page().select("[name=code]").val());
        }
        assertEquals(303, choose(app.browser(), code, NEW).status());
    }

    // the links of mails come from the operator's address, whatever a request calls this host
    @Test
    void headers_do_not_change_the_link_in_the_mail(Application app) {
        var north = app.company("North", "Ann");
        app.browser().post("/reset", "application/x-www-form-urlencoded",
                ("email=" + north.ownersEmail().replace("@", "%40")).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "Forwarded", "host=evil.example",
                        "X-Original-URL", "/evil"));
        app.get(Resets.class).answer();
        var mail = Mailbox.newest(app, north.ownersEmail());
        assertTrue(mail.contains(app.address() + "/reset/#"), mail);
        assertFalse(mail.contains("evil"));
    }
}
