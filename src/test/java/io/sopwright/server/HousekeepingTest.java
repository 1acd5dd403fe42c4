package io.sopwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.BeanContext;
import io.sopwright.job.Routine;
import io.sopwright.testing.Application;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody needs any more is taken away by a routine, and nothing else is. */
@ExtendWith(WithApplication.class)
class HousekeepingTest {

    private static void sweep(Application app) {
        app.get(BeanContext.class).getBeansOfType(Routine.class).stream().filter(routine -> routine.name().equals("sweep"))
                .findFirst()
                .orElseThrow().run();
    }

    private static int count(Application app, String table, String where) {
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                var query = database.createStatement();
                var rows = query.executeQuery("select count(*) from " + table + " where " + where)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int sessions(Application app, TestCompany north) {
        return count(app, "session", "person_id = " + north.member().person().value());
    }

    @Test
    void sessions_that_are_over_go_and_those_in_use_stay(Application app) {
        var north = app.company("North", "Ann");
        north.owner();
        app.clock().advance(Duration.ofHours(7));
        var used = north.owner();
        app.clock().advance(Duration.ofHours(2));
        assertEquals(2, sessions(app, north));
        sweep(app);
        assertEquals(1, sessions(app, north));
        assertEquals(200, used.get(north.to("/tasks")).status());
    }

    @Test
    void operations_go_when_no_session_can_send_them_again(Application app) {
        var north = app.company("North", "Ann");
        var own = "tenant_id = " + north.tenant().value();
        var clients = north.to("/clients");
        north.owner().get(clients + "/new").submit(clients, Map.of("name", "Aurora Spa", "kind", "new", "country", "GB"));
        app.clock().advance(Duration.ofDays(7));
        sweep(app);
        assertEquals(1, count(app, "operation", own));
        app.clock().advance(Duration.ofSeconds(1));
        sweep(app);
        assertEquals(0, count(app, "operation", own));
    }

    @Test
    void attempts_and_codes_go_when_they_count_no_more(Application app) {
        var north = app.company("North", "Ann");
        app.browser().get("/reset").submit("/reset", Map.of("email", north.ownersEmail()));
        app.get(BeanContext.class).getBeansOfType(Routine.class).stream()
                .filter(routine -> routine.name().equals("answer-resets"))
                .forEach(Routine::run);
        var code = "person_id = " + north.member().person().value();
        sweep(app);
        assertEquals(List.of(1, true), List.of(count(app, "mailed_code", code), count(app, "attempt", "times > 0") > 0));
        app.clock().advance(Duration.ofMinutes(31));
        sweep(app);
        assertEquals(0, count(app, "mailed_code", code));
        app.clock().advance(Duration.ofDays(2));
        sweep(app);
        assertEquals(0, count(app, "attempt", "times > 0"));
    }
}
