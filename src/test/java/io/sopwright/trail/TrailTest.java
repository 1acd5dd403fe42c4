package io.sopwright.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.database.Transactions;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Patience;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail of North, where Ann added Aurora Spa on Monday, and Bo changed it on Tuesday. */
@ExtendWith(WithApplication.class)
class TrailTest {

    private static TestCompany north(Application app) {
        var north = app.company("North", "Ann");
        var clients = north.to("/clients");
        var client = north.owner().get(clients + "/new")
                .submit(clients, Map.of("name", "Aurora Spa", "kind", "new", "country", "GB")).location().orElseThrow();
        app.clock().advance(Duration.ofDays(1));
        north.colleague("Bo", Access.STAFF).get(client + "/edit").submit(client, Map.of("name", "=Aurora Spa GmbH"));
        return north;
    }

    private static List<String> did(Reply list) {
        return list.page().select("tbody td:nth-child(3)").eachText();
    }

    private static Reply list(TestCompany north, String query) {
        return north.owner().get(north.to("/trail" + query));
    }

    @Test
    void it_tells_in_plain_words_who_did_what_the_newest_first(Application app) {
        var list = list(north(app), "");
        assertEquals(List.of("changed a client", "added a client"), did(list));
        assertTrue(list.text("tbody tr").contains("Bo"), list.text());
        assertTrue(list.page().select("tbody td:nth-child(5) a").attr("href").contains("/clients/"), list.text());
    }

    @Test
    void it_is_narrowed_by_person_kind_subject_and_days_and_the_pages_keep_that(Application app) {
        var north = north(app);
        var all = list(north, "");
        var bo = all.page().select("select[name=person] option").stream().filter(option -> option.text().equals("Bo")).findFirst()
                .orElseThrow().val();
        assertEquals(List.of("changed a client"), did(list(north, "?person=" + bo)));
        assertEquals(List.of(), did(list(north, "?person=program")));
        assertEquals(2, did(list(north, "?kind=client")).size());
        assertEquals(List.of(), did(list(north, "?kind=document")));
        assertEquals(List.of("added a client"), did(list(north, "?until=2026-03-02")));
        assertEquals(List.of("changed a client"), did(list(north, "?since=2026-03-03&until=2026-03-03")));
        assertEquals(2, did(list(north, "?since=never")).size());
        assertEquals(List.of("changed a client"), did(list(north, "?filter=gmbh")));
        var entry = all.page().select("tbody a").attr("href");
        var siblings = north.owner().get(entry).page().select("a[href*=subject=]").attr("href");
        assertEquals(2, did(north.owner().get(siblings)).size());
        assertTrue(list(north, "?person=" + bo).page().select("a[href*=csv]").attr("href").contains("person=" + bo));
    }

    @Test
    void it_is_taken_away_as_a_file_without_formulas(Application app) {
        var north = north(app);
        var file = list(north, "?csv&until=2026-03-03");
        assertTrue(file.header("Content-Disposition").contains("trail.csv"));
        assertTrue(file.body().contains("\"'=Aurora Spa GmbH\""), file.body());
        assertEquals(3, file.body().lines().count());
    }

    @Test
    void the_file_holds_what_the_page_has_no_room_for(Application app) {
        var north = app.company("North", "Ann");
        app.get(Transactions.class).write(() -> IntStream.rangeClosed(1, TrailPage.MOST + 1).forEach(number -> app
                .get(Audit.class)
                .record(north.member(), AuditEntry.of("client.added", "client", north.tenant(), "Client " + number))));
        var page = list(north, "?page=101");
        assertTrue(page.text("p.alert-warning").contains("the newest 5,000 entries"), page.text());
        var lines = list(north, "?csv").body().lines().toList();
        assertEquals(TrailPage.MOST + 2, lines.size());
        assertTrue(lines.get(1).contains("\"Client 5001\""), lines.get(1));
        assertTrue(lines.getLast().contains("\"Client 1\""), lines.getLast());
        assertEquals(2, list(north, "?csv&filter=client+5001").body().lines().count());
    }

    @Test
    void an_entry_shows_its_number_its_hashes_and_what_was_before(Application app) {
        var north = north(app);
        var entry = north.owner().get(north.to("/trail/2"));
        assertEquals("Entry 2", entry.text("h1"));
        assertEquals(64, entry.page().select("dd:last-child code").text().length());
        assertEquals("Aurora Spa", entry.text("del"));
        assertEquals("=Aurora Spa GmbH", entry.text("ins"));
        assertEquals(404, north.owner().get(north.to("/trail/3")).status());
    }

    @Test
    void it_is_for_owners_admins_and_auditors(Application app) {
        var north = app.company("North", "Ann");
        for (var access : Access.values()) {
            var browser = north.colleague("Cy" + access.word(), access);
            boolean may = access == Access.OWNER || access == Access.ADMIN || access == Access.AUDITOR;
            assertEquals(may ? 200 : 403, browser.get(north.to("/trail")).status(), access.word());
            assertEquals(may, !browser.get(north.to("/tasks")).page().select("nav a[href$=/trail]").isEmpty());
        }
    }

    @Test
    void an_auditor_has_its_chain_checked(Application app) throws SQLException {
        var north = north(app);
        var auditor = north.colleague("Audrey", Access.AUDITOR);
        assertEquals("The chain was not checked yet.", chain(north, auditor));
        check(north, auditor);
        Patience.until(() -> !chain(north, auditor).startsWith("The chain is being checked"));
        assertTrue(chain(north, auditor).startsWith("Chain intact: 2 entries, checked 3 Mar 2026"), chain(north, auditor));
        tamper(app, north);
        check(north, auditor);
        Patience.until(() -> chain(north, auditor).startsWith("Entry 2 was changed"));
        assertTrue(auditor.get(north.to("/trail")).page().select("#chain").hasClass("alert-danger"));
        assertFalse(auditor.get(north.to("/trail/checks/newest")).page().select("#chain").hasAttr("hx-get"));
    }

    private static void check(TestCompany north, Browser browser) {
        assertEquals(303, browser.get(north.to("/trail")).submit(north.to("/trail/checks"), Map.of()).status());
    }

    private static String chain(TestCompany north, Browser browser) {
        return browser.get(north.to("/trail")).text("#chain");
    }

    private static void tamper(Application app, TestCompany north) throws SQLException {
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
                var update = database
                        .prepareStatement("update audit_entry set reason = 'Evil' where tenant_id = ? and sequence = 2")) {
            update.setLong(1, north.tenant().value());
            assertEquals(1, update.executeUpdate());
        }
    }
}
