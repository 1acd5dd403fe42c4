package io.sopwright.bench.web;

import io.sopwright.client.ClientId;
import io.sopwright.control.VersionId;
import io.sopwright.database.Id;
import io.sopwright.identity.PersonId;
import io.sopwright.identity.Tokens;
import io.sopwright.run.OnboardingId;
import io.sopwright.run.TaskId;
import io.sopwright.tenancy.Member;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.RunningOnboarding;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A task that one thread ticks, and all that its statements take. */
record Tickable(Member member, Browser browser, String address, PersonId person, OnboardingId onboarding, TaskId task,
        ClientId client, VersionId version) {

    private static final String TITLE = "Fill in the client information form";

    static Tickable of(Application app, RunningOnboarding run) throws SQLException {
        var member = run.company().member();
        var address = run.task(TITLE);
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                var query = database.prepareStatement("""
                        select o.client_id, o.version_id, m.person_id
                        from onboarding o
                        join member m on m.tenant_id = o.tenant_id and m.id = ?
                        where o.tenant_id = ?
                          and o.id = ?
                        """)) {
            query.setLong(1, member.id().value());
            query.setLong(2, member.tenant().value());
            query.setLong(3, id(run.path()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Tickable(member, run.owner(), address, new PersonId(rows.getLong(3)), new OnboardingId(id(run.path())),
                        new TaskId(id(address)), new ClientId(rows.getLong(1)), new VersionId(rows.getLong(2)));
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
