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
import java.util.function.UnaryOperator;

/** The running application of all tests: one server, on which each test founds companies of its own. */
public final class Application implements AutoCloseable {

    /** What everybody's password is. */
    public static final String PASSWORD = "correct horse battery staple";

    /** Who may read the metrics. */
    public static final String METRICS_TOKEN = "the token of the tests";

    /** The proxy whose word is believed: another address of this machine than that of {@link Browser}. */
    public static final String PROXY = "127.0.0.2";

    /** When every test begins: a Monday, nine o'clock in Berlin. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final ServerSettings settings;
    private final Server server;
    private final SettableClock clock = new SettableClock(MONDAY);
    private final AtomicInteger numbers = new AtomicInteger();

    private Application(ServerSettings settings) {
        this.settings = settings;
        try {
            this.server = Server.start(settings, clock);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One with a database and a folder of its own, which both are new. */
    public static Application start() {
        return start(UnaryOperator.identity());
    }

    /** One that reaches its database in another way than the usual one. */
    public static Application start(UnaryOperator<DatabaseSettings> way) {
        try {
            var folder = Files.createTempDirectory("sopwright-test");
            return new Application(settings(way.apply(TestDatabase.make(folder)), folder, freePort()));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One on what another one kept, which has stopped. */
    public static Application startAgain(ServerSettings settings) {
        return new Application(settings);
    }

    static ServerSettings settings(DatabaseSettings database, Path folder, int port) {
        return new ServerSettings("http://localhost:" + port, "127.0.0.1", port, database, folder, Path.of("policy-templates"),
                MailSettings.FOLDER, "a secret that only the tests have", METRICS_TOKEN, PROXY, true);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** With which it was started. */
    public ServerSettings settings() {
        return settings;
    }

    /** The clock of the application; every test begins with it at {@link #MONDAY}. */
    public SettableClock clock() {
        return clock;
    }

    public String address() {
        return settings.address();
    }

    public DatabaseSettings database() {
        return settings.database();
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
        return new Browser(address());
    }

    /** Stops; what it kept stays. */
    public void stop() {
        try {
            server.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Stops, and drops its database. */
    @Override
    public void close() {
        stop();
        TestDatabase.drop(database());
    }
}
