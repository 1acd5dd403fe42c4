package io.sopwright.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Mailbox;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.Together;
import io.sopwright.testing.WithApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class PeopleTest {

    private static final String PEOPLE = "/company/people";
    private static final String PASSWORD = "seven green boats leave";

    private static Reply invite(TestCompany company, Browser admin, String email, String access) {
        return admin.get(company.to(PEOPLE + "/new")).submit(company.to(PEOPLE),
                Map.of("email", email, "name", "Bo Lind", "access", access, "roles", "sales"));
    }

    private static Reply open(Browser browser, String code) {
        return browser.get("/invitation").submit("/invitation", Map.of("code", code));
    }

    private static String of(Browser admin, TestCompany company, String name) {
        return admin.get(company.to(PEOPLE)).page().select("tbody a").stream().filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow().attr("href");
    }

    private static String standing(Browser admin, TestCompany company, String name) {
        return admin.get(company.to(PEOPLE)).page().select("tbody tr").stream().filter(row -> row.text().startsWith(name))
                .findFirst()
                .orElseThrow().select("td:last-child").text();
    }

    @Test
    void somebody_new_is_invited_chooses_a_name_and_a_password_and_is_in(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        assertEquals(303, invite(north, ann, "bo.new@north.example", "staff").status());
        assertEquals("invited", standing(ann, north, "Bo Lind"));
        var bo = app.browser();
        var door = open(bo, Mailbox.code(app, "bo.new@north.example"));
        assertEquals("Join North", door.text("h1"));
        var joined = door.submit("/invitation/acceptance", Map.of("name", "Bo Lindqvist", "password", PASSWORD));
        assertEquals(Optional.of(north.to("/tasks")), joined.location(), joined.text());
        assertEquals(200, bo.get(north.to("/clients")).status());
        assertEquals("active", standing(ann, north, "Bo Lindqvist"));
    }

    // L1
    @Test
    void opening_an_invitation_changes_nothing_and_it_works_once(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        invite(north, ann, "bo.once@north.example", "staff");
        var code = Mailbox.code(app, "bo.once@north.example");
        assertTrue(Mailbox.newest(app, "bo.once@north.example").contains("\n" + app.address() + "/invitation/#" + code + "\n"));
        assertEquals(200, app.browser().get("/invitation/").status());
        assertEquals(200, open(app.browser(), code).status());
        assertEquals("invited", standing(ann, north, "Bo Lind"));
        var door = open(app.browser(), code);
        door.submit("/invitation/acceptance", Map.of("name", "Bo Lind", "password", PASSWORD));
        assertEquals(422, open(app.browser(), code).status());
        assertEquals(422, app.browser().post("/invitation/acceptance",
                Map.of("code", List.of(code), "name", List.of("Bo Lind"), "password", List.of(PASSWORD))).status());
    }

    // L1
    @Test
    void an_invitation_ends_after_seven_days_and_when_the_next_is_sent(Application app) {
        var north = app.company("North", "Ann");
        invite(north, north.owner(), "bo.late@north.example", "staff");
        var first = Mailbox.code(app, "bo.late@north.example");
        var ann = north.owner();
        var page = of(ann, north, "Bo Lind");
        assertEquals(303, ann.get(page).submit(page + "/invitation", Map.of()).status());
        var second = Mailbox.code(app, "bo.late@north.example");
        assertEquals(422, open(app.browser(), first).status());
        assertEquals(200, open(app.browser(), second).status());
        app.clock().advance(Duration.ofDays(7));
        assertEquals(422, open(app.browser(), second).status());
        assertEquals("invitation too old", standing(north.owner(), north, "Bo Lind"));
    }

    @Test
    void who_has_an_account_signs_in_and_joins_with_it(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Cy");
        invite(north, north.owner(), south.ownersEmail(), "approver");
        var cy = app.browser();
        var door = open(cy, Mailbox.code(app, south.ownersEmail()));
        var signIn = door.submit("/invitation/membership", Map.of());
        assertEquals(401, signIn.status());
        var again = signIn.submit("/sign-in", Map.of("email", south.ownersEmail(), "password", Application.PASSWORD));
        assertEquals(Optional.of(north.to("/tasks")), again.submit("/invitation/membership", Map.of()).location());
        assertEquals(200, cy.get(north.to("/clients")).status());
        assertEquals(200, cy.get(south.to("/clients")).status());
    }

    @Test
    void the_code_alone_opens_nobodys_account_and_serves_nobody_else(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Cy");
        invite(north, north.owner(), south.ownersEmail(), "approver");
        var code = Mailbox.code(app, south.ownersEmail());
        var taken = app.browser().post("/invitation/acceptance",
                Map.of("code", List.of(code), "name", List.of("Eve"), "password", List.of(PASSWORD)));
        assertEquals(409, taken.status());
        var eve = app.company("East", "Eve").owner();
        var door = open(eve, code);
        assertTrue(door.text().contains("Sign out first"), door.text());
        var action = eve.get("/account").form("/account/name").attr("action").replace("/account/name", "/invitation/membership");
        assertEquals(409, eve.post(action, Map.of("code", List.of(code))).status());
        assertEquals(404, eve.get(north.to("/clients")).status());
        assertEquals("invited", standing(north.owner(), north, "Bo Lind"));
    }

    @Test
    void who_is_taken_out_is_out_at_once_and_can_be_invited_again(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var dee = north.colleague("Dee", Access.STAFF);
        var page = of(ann, north, "Dee");
        assertEquals(422, ann.get(page).submit(page + "/departure", Map.of("reason", "")).status());
        assertEquals(200, dee.get(north.to("/clients")).status());
        assertEquals(303, ann.get(page).submit(page + "/departure", Map.of("reason", "Left in May")).status());
        assertEquals(404, dee.get(north.to("/clients")).status());
        assertEquals("left", standing(ann, north, "Dee"));
        ann.get(page).submit(page + "/invitation", Map.of());
        var email = ann.get(page).text(".room-title p").replaceAll(".* ", "");
        open(dee, Mailbox.code(app, email)).submit("/invitation/membership", Map.of());
        assertEquals(200, dee.get(north.to("/clients")).status());
    }

    @Test
    void the_last_owner_stays(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var page = of(ann, north, "Ann");
        var demoted = ann.get(page).submit(page + "?", Map.of("access", "staff"));
        assertEquals(409, demoted.status());
        assertTrue(demoted.text(".alert").contains("A company always has an owner"));
        assertEquals(409, ann.get(page).submit(page + "/departure", Map.of("reason", "Tired")).status());
        assertEquals(200, ann.get(north.to(PEOPLE)).status());
    }

    @Test
    void two_owners_who_demote_each_other_at_once_leave_one(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var bo = north.colleague("Bo", Access.OWNER);
        var forms = List.of(ann.get(of(ann, north, "Bo")), bo.get(of(bo, north, "Ann")));
        Together.act(forms.stream().<Callable<Reply>>map(form -> () -> form.submit(form.path() + "?", Map.of("access", "staff")))
                .toList());
        var answers = List.of(ann.get(north.to(PEOPLE)).status(), bo.get(north.to(PEOPLE)).status());
        assertEquals(List.of(200, 403), answers.stream().sorted().toList());
    }

    @Test
    void only_owners_make_and_unmake_owners(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var ada = north.colleague("Ada", Access.ADMIN);
        assertEquals(403, invite(north, ada, "boss@north.example", "owner").status());
        var annsPage = of(ada, north, "Ann");
        var form = ada.get(north.to(PEOPLE + "/new")).form(north.to(PEOPLE)).attr("action").replaceAll(".*\\?", "?");
        for (var address : List.of(annsPage, annsPage + "/departure", annsPage + "/invitation")) {
            assertEquals(403,
                    ada.post(address + form, Map.of("name", List.of("Ann"), "access", List.of("staff"), "read", List.of("0"),
                            "reason", List.of("coup"))).status(),
                    address);
        }
        var adasPage = of(ann, north, "Ada");
        assertEquals(303, ann.get(adasPage).submit(adasPage + "?", Map.of("access", "owner")).status());
    }

    @Test
    void who_saves_second_sees_what_the_first_saved(Application app) {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        north.colleague("Dee", Access.STAFF);
        var page = of(ann, north, "Dee");
        var second = ann.get(page);
        ann.get(page).submit(page + "?", Map.of("name", "Dee Holm"));
        var conflict = second.submit(page + "?", Map.of("name", "Dee Hult"));
        assertEquals(409, conflict.status());
        assertTrue(conflict.text(".alert").contains("Dee Holm"));
        assertEquals(303, conflict.submit(page + "?", Map.of()).status());
        assertEquals("Dee Hult", ann.get(page).text("h1"));
    }

    @Test
    void a_form_sent_twice_invites_once(Application app) {
        var north = app.company("North", "Ann");
        var form = north.owner().get(north.to(PEOPLE + "/new"));
        var typed = Map.of("email", "bo.twice@north.example", "name", "Bo Lind", "access", "staff");
        form.submit(north.to(PEOPLE), typed);
        var code = Mailbox.code(app, "bo.twice@north.example");
        assertEquals(303, form.submit(north.to(PEOPLE), typed).status());
        assertEquals(code, Mailbox.code(app, "bo.twice@north.example"));
    }

    // H2
    @Test
    void no_header_hides_in_a_name_or_an_address(Application app) {
        var north = app.company("North", "Ann");
        var form = north.owner().get(north.to(PEOPLE + "/new"));
        assertEquals(422, form.submit(north.to(PEOPLE),
                Map.of("email", "bo@north.example\r\nBcc: eve@evil.example", "name", "Bo", "access", "staff")).status());
        assertEquals(422, form.submit(north.to(PEOPLE),
                Map.of("email", "bo@north.example", "name", "Bo\nBcc: eve@evil.example", "access", "staff")).status());
    }

    @Test
    void who_may_not_administer_is_refused_everywhere(Application app) {
        var north = app.company("North", "Ann");
        var page = of(north.owner(), north, "Ann");
        for (var access : List.of(Access.APPROVER, Access.STAFF, Access.AUDITOR)) {
            var dee = north.colleague("Dee" + access.word(), access);
            assertTrue(dee.get(north.to("/clients")).page().select(".rail-company").isEmpty());
            for (var path : List.of(north.to(PEOPLE), north.to(PEOPLE + "/new"), page)) {
                assertEquals(403, dee.get(path).status(), access + " " + path);
            }
            var token = dee.get("/account").form("/account/name").attr("action").replaceAll(".*\\?", "?");
            for (var path : List.of(north.to(PEOPLE), page, page + "/departure", page + "/invitation")) {
                assertEquals(403,
                        dee.post(path + token, Map.of("name", List.of("X"), "email", List.of("x@north.example"), "access",
                                List.of("staff"), "read", List.of("0"), "reason", List.of("y"))).status(),
                        access + " " + path);
            }
        }
    }
}
