package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.audit.Audit;
import io.sopwright.audit.AuditEntry;
import io.sopwright.audit.TrailFile;
import io.sopwright.audit.Trails;
import io.sopwright.database.DatabaseSettings;
import io.sopwright.database.Transactions;
import io.sopwright.server.MailSettings;
import io.sopwright.server.Server;
import io.sopwright.server.ServerSettings;
import io.sopwright.tenancy.Access;
import io.sopwright.tenancy.NewMember;
import io.sopwright.tenancy.NewTenant;
import io.sopwright.tenancy.Tenants;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A demo with North, whose trail has three entries, and which does not run any more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyTrailCommandTest {

    private static final String SECRET = "a-secret-of-this-demo-alone";

    @TempDir
    private static Path data = Path.of("");

    @BeforeAll
    static void a_demo_that_ran() throws SQLException, IOException {
        Files.writeString(data.resolve("secret"), SECRET);
        var settings = new ServerSettings("http://localhost", "127.0.0.1", freePort(), database(), data,
                Path.of("policy-templates"),
                MailSettings.FOLDER, SECRET, "", "", true);
        try (var server = Server.start(settings, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)))) {
            found(server);
        }
    }

    private static DatabaseSettings database() {
        return DatabaseSettings.embedded(data, SECRET);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void found(Server server) {
        var ann = new NewMember("ann", Optional.empty(), "Ann", Optional.empty(), Optional.empty(), Access.OWNER, List.of());
        var north = server.get(Transactions.class).write(() -> {
            var id = server.get(Tenants.class)
                    .found(new NewTenant(Optional.of("north"), "North", Locale.UK, ZoneId.of("Europe/Berlin"),
                            "#334155", "{country: DE}"), List.of(ann));
            server.get(Audit.class).begin(id);
            List.of("one", "two", "three").forEach(name -> server.get(Audit.class).record(id,
                    AuditEntry.of("company.changed", "company", id, name)));
            return id;
        });
        try (var out = Files.newBufferedWriter(data.resolve("trail.jsonl"))) {
            TrailFile.write(out, server.get(Trails.class).of(north).entries());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    @Order(1)
    void an_intact_trail_ends_with_0_and_the_last_hash() {
        var run = Command.run("verify-trail", "north", "--data", data);
        assertEquals(0, run.exit(), run.toString());
        assertTrue(run.out().matches("north: intact, 3 entries, the last has the hash [0-9a-f]{64}\\R"), run.out());
    }

    @Test
    @Order(2)
    void an_exported_file_gives_the_same_hash() {
        var file = data.resolve("trail.jsonl");
        var run = Command.run("verify-trail", "--file", file, "--json");
        assertEquals(0, run.exit(), run.toString());
        var inDatabase = Command.run("verify-trail", "north", "--data", data, "--json");
        assertEquals(inDatabase.out().replace("\"north\"", "\"" + file + "\""), run.out());
    }

    @Test
    @Order(3)
    void a_changed_trail_ends_with_1_and_the_entry() throws SQLException {
        change("update audit_entry set subject_name = 'zwei' where sequence = 2");
        var run = Command.run("verify-trail", "north", "--data", data);
        assertEquals(1, run.exit(), run.toString());
        assertEquals("north: entry 2 was changed after it was written", run.out().strip());
        var json = Command.run("verify-trail", "north", "--data", data, "--json");
        assertTrue(json.out().contains("\"intact\" : false") && json.out().contains("\"entry\" : 2"), json.out());
    }

    private static void change(String sql) throws SQLException {
        var settings = database();
        try (var owner = DriverManager.getConnection(settings.url() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE", settings.owner(),
                settings.ownerPassword()); var statement = owner.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    @Test
    void what_cannot_be_looked_into_ends_with_2_and_a_sentence(@TempDir Path empty) {
        assertEquals(2, Command.run("verify-trail", "south", "--data", data).exit());
        assertTrue(Command.run("verify-trail", "south", "--data", data).err().contains("there is no company south"));
        assertTrue(Command.run("verify-trail", "north", "--data", empty).err().contains("there is no demo in"));
        assertEquals(2, Command.run("verify-trail").exit());
        assertEquals(2, Command.run("verify-trail", "north", "--file", data.resolve("trail.jsonl")).exit());
        assertEquals(2, Command.run("verify-trail", "--file", empty.resolve("nothing.jsonl")).exit());
        assertEquals(2, Command.run("verify-trail", "north").exit());
    }
}
