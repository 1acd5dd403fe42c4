package io.sopwright.bench.web;

import io.sopwright.client.ClientId;
import io.sopwright.control.VersionId;
import io.sopwright.database.Id;
import io.sopwright.identity.Tokens;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.Member;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.RunningOnboarding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A task that one thread ticks, and all that its statements take. */
record Tickable(Member member, Browser browser, String address, OnboardingId onboarding, TaskId task, ClientId client,
        VersionId version, List<Dependent> dependents) {

    private static final String TITLE = "Fill in the client information form";

    /** A task that waits for this one. */
    record Dependent(TaskId task, String waitsFor) {}

    static Tickable of(Application app, RunningOnboarding run) throws SQLException {
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            return of(database, run);
        }
    }

    private static Tickable of(Connection database, RunningOnboarding run) throws SQLException {
        var member = run.company().member();
        var address = run.task(TITLE);
        long onboarding = id(run.path());
        var of = row(database, "select client_id, version_id from onboarding where tenant_id = ? and id = ?",
                member.tenant().value(), onboarding).orElseThrow();
        var dependent = row(database,
                "select id, waits_for from task where tenant_id = ? and onboarding_id = ? and waits_for like ?",
                member.tenant().value(), onboarding, "%" + TITLE + "%");
        return new Tickable(member, run.owner(), address, new OnboardingId(onboarding), new TaskId(id(address)),
                new ClientId(Long.parseLong(of.getFirst())), new VersionId(Long.parseLong(of.getLast())),
                dependent.map(row -> new Dependent(new TaskId(Long.parseLong(row.getFirst())), row.getLast())).stream().toList());
    }

    /** The two columns of the only row. */
    private static Optional<List<String>> row(Connection database, String sql, Object... arguments) throws SQLException {
        try (var query = database.prepareStatement(sql)) {
            for (int argument = 0; argument < arguments.length; argument++) {
                query.setObject(argument + 1, arguments[argument]);
            }
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(List.of(rows.getString(1), rows.getString(2))) : Optional.empty();
            }
        }
    }

    private static long id(String address) {
        return Id.read(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }

    /** What is kept of the session's token. */
    String tokenHash() {
        var cookie = browser.cookie().orElseThrow();
        return Tokens.hash(cookie.substring(cookie.indexOf('=') + 1));
    }
}
