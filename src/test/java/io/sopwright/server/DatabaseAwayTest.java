package io.sopwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.database.DatabaseSettings;
import io.sopwright.testing.Application;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.Patience;
import io.sopwright.testing.TestDatabase;
import io.sopwright.testing.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people see while the database is away, and what is there when it is back. The embedded one cannot go. */
@Tag("mysql")
class DatabaseAwayTest {

    private static final Map<String, String> AURORA = Map.of("name", "Aurora Spa", "kind", "new", "country", "DE");

    private final Wire wire = new Wire(TestDatabase.server());
    private final Application app = Application.start(this::throughTheWire);

    private DatabaseSettings throughTheWire(DatabaseSettings direct) {
        return new DatabaseSettings(direct.url().replace(TestDatabase.server(), wire.address()), direct.user(), direct.password(),
                direct.owner(), direct.ownerPassword());
    }

    @BeforeEach
    void begin() {
        app.clock().set(Application.MONDAY);
    }

    @AfterEach
    void end() {
        app.close();
        wire.close();
    }

    @Test
    void a_page_says_so_nothing_typed_is_lost_and_all_goes_on_without_a_restart() {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var form = ann.get(north.to("/clients/new"));
        wire.cut();
        assertEquals(503, ann.get("/health/ready").status());
        assertEquals(200, ann.get("/health/live").status());
        assertEquals(503, ann.get(north.to("/clients")).status());
        var away = form.submit(north.to("/clients"), AURORA);
        assertEquals(503, away.status());
        assertEquals("10", away.header("Retry-After"));
        assertTrue(away.text().contains("The database does not answer"), away.text());
        assertTrue(away.text().contains("Aurora Spa"), away.text());
        wire.mend();
        Patience.until(() -> ann.get("/health/ready").status() == 200);
        assertEquals("Aurora Spa", away.submitAndFollow(north.to("/clients"), Map.of()).text("h1"));
    }

    @Test
    void what_stands_beside_a_file_is_offered_again_too() throws IOException {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var form = ann.get(north.to("/company/letterhead")).form(north.to("/company/letterhead/logo"));
        wire.cut();
        var away = Multipart.post(ann, form.attr("action"), Map.of("read", form.select("[name=read]").val()), "logo",
                "our logo.png",
                new byte[2_000_000]);
        assertEquals(503, away.status());
        assertTrue(away.text().contains("Choose “our logo.png” again."), away.text());
        wire.mend();
        Patience.until(() -> ann.get("/health/ready").status() == 200);
        var again = away.form(north.to("/company/letterhead/logo"));
        assertEquals(303, Multipart.post(ann, again.attr("action"), Map.of("read", again.select("[name=read]").val()), "logo",
                "our logo.png", logo()).status());
    }

    private static byte[] logo() throws IOException {
        return Files.readAllBytes(Path.of("tenants/lumenwerk/logo.png"));
    }

    @Test
    void a_change_whose_commit_was_not_heard_of_is_done_once_when_it_is_sent_again() {
        var north = app.company("North", "Ann");
        var ann = north.owner();
        var form = ann.get(north.to("/clients/new"));
        wire.loseCommitOf("Aurora Spa");
        var unheard = form.submit(north.to("/clients"), AURORA);
        assertEquals(503, unheard.status(), unheard.text());
        assertEquals("Aurora Spa", unheard.submitAndFollow(north.to("/clients"), Map.of()).text("h1"));
        assertEquals(1, ann.get(north.to("/clients")).page().select("tbody tr").size());
    }
}
