package io.sopwright.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.identity.Attempts;
import io.sopwright.identity.People;
import io.sopwright.identity.Resets;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Mailbox;
import io.sopwright.testing.Reply;
import io.sopwright.testing.WithApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Eve signs up with an address; what she may do before it is known to be hers. Rows A1 and L1 of the threat model. */
@ExtendWith(WithApplication.class)
class ConfirmationTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String email = "eve" + NUMBERS.incrementAndGet() + "@confirmed.example";

    @BeforeEach
    void nobody_has_tried_yet(Application app) {
        app.get(Attempts.class).forget("sign-up", "127.0.0.1");
        app.get(Attempts.class).forget("reset-from", "127.0.0.1");
    }

    private Browser signedUp(Application app) {
        var eve = app.browser();
        var reply = eve.get("/sign-up").submit("/sign-up", Map.of("name", "Eve Ost", "email", email, "password",
                Application.PASSWORD, "company", "East", "country", "DE", "zone", ""));
        assertEquals(303, reply.status(), reply.text());
        return eve;
    }

    private static String company(Browser browser) {
        return browser.get("/").location().orElseThrow().replaceFirst("/tasks$", "");
    }

    private static Reply confirm(Browser browser, String code) {
        var page = browser.get("/confirmation");
        return page.submit(page.page().select(".reminder").isEmpty() ? "/confirmation" : "/confirmation?", Map.of("code", code));
    }

    private static Reply invite(Browser browser, String invited) {
        var people = company(browser) + "/company/people";
        return browser.get(people + "/new").submit(people, Map.of("email", invited, "name", "Bo Lind", "access", "staff"));
    }

    @Test
    void who_signed_up_works_at_once_and_is_reminded_until_the_address_is_confirmed(Application app) {
        var eve = signedUp(app);
        var shelf = eve.get(company(eve) + "/documents/shelf");
        assertEquals(200, shelf.status());
        assertTrue(shelf.text(".reminder").contains(email), shelf.text());
        var done = confirm(eve, Mailbox.code(app, email));
        assertEquals(Optional.of("/account?done=confirmed"), done.location(), done.text());
        assertEquals("Your e-mail address is confirmed. Nothing is left to do.",
                eve.get("/account?done=confirmed").text("[role=status]"));
        assertTrue(eve.get(company(eve) + "/documents/shelf").page().select(".reminder").isEmpty());
        assertEquals(303, invite(eve, "bo." + email).status());
    }

    // A1: nobody sends mail in a company's name from behind somebody else's address
    @Test
    void A1_before_that_nobody_is_invited(Application app) {
        var eve = signedUp(app);
        var refused = invite(eve, "bo." + email);
        assertEquals(409, refused.status());
        assertTrue(refused.text("#field-email-wrong").startsWith("First confirm your own e-mail address"), refused.text());
        assertEquals("bo." + email, refused.page().select("[name=email]").val());
        assertEquals("", Mailbox.newest(app, "bo." + email));
    }

    // A1: an account that somebody else made with one's address gets nothing that was meant for oneself
    @Test
    void A1_before_that_the_address_is_no_proof_for_an_invitation(Application app) {
        var eve = signedUp(app);
        var north = app.company("North", "Ann");
        var people = north.to("/company/people");
        north.owner().get(people + "/new").submit(people, Map.of("email", email, "name", "Eve", "access", "admin"));
        var code = Mailbox.code(app, email);
        var refused = eve.get("/invitation").submit("/invitation", Map.of("code", code)).submit("/invitation/membership",
                Map.of());
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("First confirm your own e-mail address"), refused.text());
        assertEquals(404, eve.get(north.to("/tasks")).status());
    }

    // L1
    @Test
    void L1_opening_the_link_changes_nothing_and_the_address_holds_no_code_for_the_server(Application app) {
        var eve = signedUp(app);
        var code = Mailbox.code(app, email);
        assertTrue(Mailbox.newest(app, email).contains("\n" + app.address() + "/confirmation/#" + code + "\n"));
        assertEquals(200, app.browser().get("/confirmation/").status());
        assertFalse(eve.get("/account").page().select(".reminder").isEmpty());
        assertEquals(303, confirm(eve, code).status());
    }

    // L1
    @Test
    void L1_a_code_works_once_and_for_seven_days_and_not_after_the_next_was_sent(Application app) {
        var eve = signedUp(app);
        var first = Mailbox.code(app, email);
        assertEquals(Optional.of("/account?done=mail"), eve.get("/account").submit("/confirmation/mail", Map.of()).location());
        var second = Mailbox.code(app, email);
        assertEquals(422, confirm(eve, first).status());
        app.clock().advance(Duration.ofDays(7));
        var late = app.browser().signIn(email);
        assertTrue(confirm(late, second).text("#field-code-wrong").contains("does not work any more"));
        late.get("/account").submit("/confirmation/mail", Map.of());
        var third = Mailbox.code(app, email);
        assertEquals(303, confirm(late, third).status());
        assertEquals(422, confirm(late, third).status());
    }

    // A1: whose address it is cannot be made to confirm an account to which somebody else has the password
    @Test
    void A1_the_code_alone_confirms_nothing(Application app) {
        var eve = signedUp(app);
        var code = Mailbox.code(app, email);
        var stranger = confirm(app.browser(), code);
        assertEquals(401, stranger.status());
        var other = confirm(app.company("North", "Ann").owner(), code);
        assertEquals(422, other.status());
        assertFalse(eve.get("/account").page().select(".reminder").isEmpty());
        var again = stranger.submit("/sign-in", Map.of("email", email, "password", Application.PASSWORD));
        assertEquals(Optional.of("/account?done=confirmed"), again.submit("/confirmation?", Map.of()).location());
    }

    // A1: a code for a password confirms no address, and the other way round it sets no password
    @Test
    void A1_a_code_serves_its_own_purpose_only(Application app) {
        var eve = signedUp(app);
        var address = Mailbox.code(app, email);
        var chosen = app.browser().get("/reset").submit("/reset/password",
                Map.of("code", address, "password", "nine brown bears arrive"));
        assertEquals(422, chosen.status());
        app.browser().get("/reset").submit("/reset", Map.of("email", email));
        app.get(Resets.class).answer();
        assertEquals(422, confirm(eve, Mailbox.code(app, email)).status());
        assertEquals(303, confirm(eve, address).status());
    }

    @Test
    void who_chose_a_new_password_with_a_mailed_code_has_confirmed_and_locks_out_who_signed_up(Application app) {
        var eve = signedUp(app);
        app.browser().get("/reset").submit("/reset", Map.of("email", email));
        app.get(Resets.class).answer();
        var owner = app.browser();
        owner.get("/reset").submit("/reset/password",
                Map.of("code", Mailbox.code(app, email), "password", "nine brown bears arrive"));
        assertTrue(owner.get("/account").page().select(".reminder").isEmpty());
        assertEquals(Optional.of("/sign-in"), eve.get("/").location());
    }

    // A1: an operator's import gives nothing to an account that only says that the address is its own
    @Test
    void A1_who_is_imported_under_an_address_takes_it_over(Application app) {
        var eve = signedUp(app);
        var people = app.get(People.class);
        var before = people.findByEmail(email).orElseThrow();
        assertEquals(before.id(), people.ownerOf(email, "Mia"));
        var after = people.findByEmail(email).orElseThrow();
        assertTrue(after.isConfirmed());
        assertEquals(Optional.empty(), Optional.ofNullable(after.password()));
        assertEquals(Optional.of("/sign-in"), eve.get("/").location());
        var ann = app.company("North", "Ann");
        assertEquals(200, ann.owner().get("/account").status());
        people.ownerOf(ann.ownersEmail(), "Ann");
        assertEquals(200, ann.owner().get("/account").status());
    }

    // A1
    @Test
    void A1_the_sixth_mail_within_an_hour_has_to_wait(Application app) {
        var account = signedUp(app).get("/account");
        for (int i = 0; i < 5; i++) {
            assertEquals(303, account.submit("/confirmation/mail", Map.of()).status());
        }
        assertEquals(429, account.submit("/confirmation/mail", Map.of()).status());
    }

    // A1: what is said of a wrong code is the same for every code that is not one's own to use
    @Test
    void A1_garbage_is_no_code(Application app) {
        var eve = signedUp(app);
        for (var garbage : List.of("A".repeat(43), "x", "' or 1=1 --", "A".repeat(100))) {
            assertTrue(confirm(eve, garbage).text("#field-code-wrong").contains("does not work any more"), garbage);
        }
        assertEquals(422, confirm(eve, "A".repeat(101)).status());
    }
}
