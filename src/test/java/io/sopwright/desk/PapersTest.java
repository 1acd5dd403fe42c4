package io.sopwright.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ann of North writes a document that Petra approves. */
@ExtendWith(WithApplication.class)
class PapersTest {

    private static Reply submitted(TestCompany north, String effective) {
        var form = north.to("/documents/" + north.document("customer-feedback").text() + "/submission");
        return north.owner().get(form).submitAndFollow(form, Map.of("note", "First issue", "effective", effective));
    }

    private static List<String> papers(TestCompany north, Browser browser) {
        return browser.get(north.to("/tasks")).page().select("a.task-title[href*=/documents/]").eachAttr("href");
    }

    private static String told(TestCompany north, Browser browser) {
        return browser.get(north.to("/tasks")).text("section .task-facts");
    }

    @Test
    void a_version_that_waits_for_approval_stands_first_on_the_desk_of_its_approver_alone(Application app) {
        var north = app.company("North", "Ann");
        var version = submitted(north, "2026-03-02");
        assertEquals(List.of(version.path()), papers(north, north.approver()));
        assertEquals("to approve or send back; submitted by Ann", told(north, north.approver()));
        assertEquals("Documents that wait for you", north.approver().get(north.to("/tasks")).text("main h2"));
        assertEquals(List.of(), papers(north, north.owner()));
        assertEquals(List.of(), papers(north, north.colleague("Bo", Access.STAFF)));
        north.approver().get(version.path()).submit(version.path() + "/approval", Map.of());
        assertEquals(List.of(), papers(north, north.approver()));
        assertEquals(List.of(), papers(north, north.owner()));
    }

    @Test
    void an_approved_version_waits_for_its_day_on_the_desk_of_its_owner(Application app) {
        var north = app.company("North", "Ann");
        var version = submitted(north, "2026-03-09");
        north.approver().get(version.path()).submit(version.path() + "/approval", Map.of());
        assertEquals(List.of(version.path()), papers(north, north.owner()));
        assertEquals("approved; in force from Monday, 9 March 2026", told(north, north.owner()).replace("Monday 9", "Monday, 9"));
        assertEquals(List.of(), papers(north, north.approver()));
    }

    @Test
    void a_draft_that_was_sent_back_is_on_the_desk_of_who_began_it_until_it_is_submitted_again(Application app) {
        var north = app.company("North", "Ann");
        var version = submitted(north, "2026-03-02");
        north.approver().get(version.path()).submit(version.path() + "/decline", Map.of("reason", "Say who keeps the records"));
        var document = version.path().substring(0, version.path().indexOf("/versions/"));
        assertEquals(List.of(document), papers(north, north.owner()));
        assertEquals("sent back to you by Petra", told(north, north.owner()));
        assertEquals(List.of(), papers(north, north.approver()));
        north.owner().get(document + "/submission").submit(document + "/submission", Map.of("note", "Now it says"));
        assertEquals(List.of(), papers(north, north.owner()));
    }

    @Test
    void nobody_sees_what_their_access_does_not_let_them_do(Application app) {
        var north = app.company("North", "Ann");
        var version = submitted(north, "2026-03-02");
        var petra = north.approver();
        becomes(app, north, "Petra", "staff");
        assertEquals(List.of(), papers(north, petra));
        becomes(app, north, "Petra", "approver");
        petra.get(version.path()).submit(version.path() + "/decline", Map.of("reason", "Say who keeps the records"));
        becomes(app, north, "Ann", "approver");
        assertEquals(List.of(), papers(north, north.owner()));
    }

    /** Even where a role changed since. */
    private static void becomes(Application app, TestCompany north, String name, String access) {
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                var update = database.prepareStatement("update member set access = ? where tenant_id = ? and name = ?")) {
            update.setString(1, access);
            update.setLong(2, north.tenant().value());
            update.setString(3, name);
            assertEquals(1, update.executeUpdate());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void among_everybodys_tasks_there_are_no_papers(Application app) {
        var north = app.company("North", "Ann");
        submitted(north, "2026-03-02");
        assertEquals(0,
                north.approver().get(north.to("/tasks?whose=all")).page().select("a[href*=/documents/].task-title").size());
    }
}
