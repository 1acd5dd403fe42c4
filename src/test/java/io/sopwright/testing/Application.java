package io.sopwright.testing;

import io.sopwright.audit.Audit;
import io.sopwright.database.DatabaseSettings;
import io.sopwright.database.Transactions;
import io.sopwright.identity.People;
import io.sopwright.identity.PersonId;
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
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The running application of all tests: one server, on which each test founds companies of its own. */
public final class Application {

    /** What everybody's password is. */
    public static final String PASSWORD = "correct horse battery staple";

    /** Who may read the metrics. */
    public static final String METRICS_TOKEN = "the token of the tests";

    /** When every test begins: a Monday, nine o'clock in Berlin. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Server server;
    private final String address;
    private final SettableClock clock = new SettableClock(MONDAY);
    private final DatabaseSettings database;
    private final AtomicInteger numbers = new AtomicInteger();

    Application() {
        try {
            var folder = Files.createTempDirectory("sopwright-test");
            this.database = TestDatabase.make(folder);
            int port = freePort();
            this.address = "http://localhost:" + port;
            this.server = Server.start(
                    new ServerSettings(address, "127.0.0.1", port, database, folder, Path.of("policy-templates"),
                            MailSettings.FOLDER, "a secret that only the tests have", METRICS_TOKEN, true),
                    clock);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The clock of the application; every test begins with it at {@link #MONDAY}. */
    public SettableClock clock() {
        return clock;
    }

    public String address() {
        return address;
    }

    public DatabaseSettings database() {
        return database;
    }

    /** A part of the application. */
    public <T> T get(Class<T> type) {
        return server.get(type);
    }

    /** A new company in Berlin, with an owner whose name is given. */
    public TestCompany company(String name, String owner) {
        var members = List.of(member(owner, Access.OWNER, List.of()));
        var company = new NewTenant(Optional.of(name.toLowerCase(Locale.ROOT) + "-" + numbers.incrementAndGet()), name, Locale.UK,
                ZoneId.of("Europe/Berlin"), "#334155", "{country: DE}");
        var tenant = get(Transactions.class).write(() -> {
            var founded = get(Tenants.class).found(company, members);
            get(Audit.class).begin(founded);
            return founded;
        });
        return new TestCompany(this, tenant, company.slug().orElseThrow(), members.getFirst().email().orElseThrow());
    }

    NewMember member(String name, Access access, List<String> roles) {
        var email = name.toLowerCase(Locale.ROOT) + numbers.incrementAndGet() + "@example.com";
        return new NewMember(name.toLowerCase(Locale.ROOT), Optional.of(person(email, name)), name, Optional.empty(),
                Optional.of(email), access, roles);
    }

    private PersonId person(String email, String name) {
        var people = get(People.class);
        var person = people.add(email, name);
        people.setPassword(person, PASSWORD);
        return person;
    }

    /** A browser in which nobody is signed in. */
    public Browser browser() {
        return new Browser(address);
    }

    void close() throws SQLException {
        server.close();
    }
}
