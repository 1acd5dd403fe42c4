package io.sopwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Patience;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.ServerProcess;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Promise 1: what was acknowledged is there after {@code kill -9}. */
class KilledTest {

    private static final String FORM = "Fill in the client information form";
    private static final int TICKS = 5000;
    private static final int ROUNDS = 3;
    private static final int SHARE = TICKS / ROUNDS + 1;
    private static final int ONBOARDINGS = 16;
    // all of a task's trace must fit on its page
    private static final int MOST = 150;

    /** Somebody who ticks one task and takes the tick back, again and again. */
    private static final class Ticking {

        private final String task;
        private int acknowledged;
        private int unanswered;

        Ticking(String task) {
            this.task = task;
        }

        /** Until the server is gone, or enough was ticked. */
        void go(Browser browser, AtomicInteger all) {
            var action = browser.get(task).form(task + "/completion").attr("action");
            for (int tick = 0; tick < MOST; tick++) {
                try {
                    var reply = browser.post(action, "application/x-www-form-urlencoded",
                            "back=onboarding".getBytes(StandardCharsets.UTF_8), Map.of("HX-Request", "true"));
                    assertEquals(200, reply.status(), reply.text());
                    acknowledged++;
                    all.incrementAndGet();
                    action = reply.form(task + "/completion").attr("action");
                } catch (UncheckedIOException _) {
                    unanswered++;
                    return;
                }
            }
        }

        /** Begins to count anew from what is there after a kill. */
        void count(Browser browser) {
            int there = browser.get(task).page().select(".trace li").size();
            assertTrue(there == acknowledged || there == acknowledged + unanswered,
                    there + " ticks of " + acknowledged + " and " + unanswered);
            acknowledged = there;
            unanswered = 0;
        }
    }

    @Test
    void of_five_thousand_ticks_none_that_was_acknowledged_is_lost_and_none_is_half_done() throws Exception {
        var app = Application.start();
        var north = app.company("North", "Ann");
        var first = RunningOnboarding.start(app, north);
        var runs = Stream.concat(Stream.of(first),
                Stream.generate(() -> RunningOnboarding.start(north, first.owner(), Map.of())).limit(ONBOARDINGS - 1L));
        var all = runs.map(run -> new Ticking(run.task(FORM))).toList();
        app.stop();
        for (int round = 0; round < ROUNDS; round++) {
            try (var server = ServerProcess.start(app.settings())) {
                tick(server, all, app.browser().signIn(north.ownersEmail()));
            }
        }
        try (var again = Application.startAgain(app.settings())) {
            var ann = again.browser().signIn(north.ownersEmail());
            all.forEach(ticking -> ticking.count(ann));
            assertNothingIsHalfDone(again);
        }
    }

    private static void assertNothingIsHalfDone(Application app) throws SQLException {
        var settings = app.database();
        try (var database = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            assertEquals(0, count(database, """
                    select count(*) from task t where (t.state = 'done') <> (1 = mod((select count(*) from task_entry e
                        where e.tenant_id = t.tenant_id and e.task_id = t.id and e.kind in ('done', 'undone')), 2))
                    """), "tasks whose state is not what their trace says");
            long ticks = count(database, "select count(*) from task_entry where kind in ('done', 'undone')");
            assertTrue(ticks >= TICKS, ticks + " ticks");
            assertEquals(ticks, count(database, "select count(*) from audit_entry where action in ('task.done', 'task.undone')"));
            assertEquals(ticks, count(database, """
                    select count(*) from operation where outcome = ''
                    """), "ticks whose operation is not remembered");
            assertEquals(0, count(database, """
                    select count(*) from audit_entry e where e.sequence > 1 and not exists (select 1 from audit_entry p
                        where p.tenant_id = e.tenant_id and p.sequence = e.sequence - 1 and p.hash = e.previous_hash)
                    """), "breaks in the trail");
        }
    }

    /** Lets everybody tick for a share of all ticks, and kills the server in the middle of the next ones. */
    private static void tick(ServerProcess server, List<Ticking> all, Browser browser)
            throws ExecutionException, InterruptedException {
        all.forEach(ticking -> ticking.count(browser));
        var answered = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            var ticks = all.stream().<Future<?>>map(ticking -> threads.submit(() -> ticking.go(browser, answered))).toList();
            Patience.until(() -> answered.get() >= SHARE || ticks.stream().anyMatch(Future::isDone));
            server.kill();
            for (var tick : ticks) {
                tick.get();
            }
        }
        assertTrue(all.stream().anyMatch(ticking -> ticking.unanswered > 0), "nothing was on its way at the kill");
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
