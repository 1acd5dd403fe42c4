package io.sopwright.bench.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.sopwright.bench.Bench;
import io.sopwright.bench.Figures;
import io.sopwright.bench.Report;
import io.sopwright.bench.Rounds;
import io.sopwright.database.NewIds;
import io.sopwright.testing.Application;
import io.sopwright.testing.RunningOnboarding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Sixteen people tick at once: over HTTP, and with the same statements by JDBC alone. */
public final class Ticking implements Bench.Part {

    private static final double OF_JDBC = 0.5;
    private static final int COMPANIES = 4;
    private static final int EACH = 4;
    private static final String HTTP = "over HTTP";
    private static final String JDBC = "JDBC alone";
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    /** A team, and what the database server counted while it ticked. */
    private static final class Counted {

        private final Application app;
        private final Team team;
        private Counters counters = Counters.none();
        private int ticks;

        Counted(Application app, Team team) {
            this.app = app;
            this.team = team;
        }

        void run() throws Exception {
            var before = Counters.now(app.database());
            team.run();
            counters = counters.plus(Counters.now(app.database()).since(before));
            ticks += team.ticks();
        }

        void forget() {
            counters = Counters.none();
            ticks = 0;
            team.forget();
        }

        double statements() {
            return 1.0 * counters.total() / ticks;
        }
    }

    @Override
    public void run(Report report) throws Exception {
        var size = Size.asked(report);
        try (var app = Application.start(); var pool = pool(app)) {
            var tasks = tasks(app);
            var caller = new Caller(pool, new Statements(app.get(ApplicationContext.class)));
            var bare = tasks.stream()
                    .map(task -> new BareTicks(caller, app.get(NewIds.class), task, app.clock().instant())).toList();
            int pairs = size.of(25, 3);
            try (var http = new Team(tasks.stream().map(HttpTicks::new).toList(), pairs); var jdbc = new Team(bare, pairs)) {
                measure(report, size, new Counted(app, http), new Counted(app, jdbc));
            }
        }
    }

    /** One of the application's size and settings. */
    private static HikariDataSource pool(Application app) {
        var config = new HikariConfig();
        ((HikariDataSource) DelegatingDataSource.unwrapDataSource(app.get(DataSource.class))).copyStateTo(config);
        config.setMetricRegistry(null);
        return new HikariDataSource(config);
    }

    private static List<Tickable> tasks(Application app) throws SQLException {
        var tasks = new ArrayList<Tickable>();
        for (int company = 0; company < COMPANIES; company++) {
            var north = app.company("North", "Ann");
            var first = RunningOnboarding.start(app, north);
            tasks.add(Tickable.of(app, first));
            for (int more = 1; more < EACH; more++) {
                tasks.add(Tickable.of(app, RunningOnboarding.start(north, first.owner(), Map.of())));
            }
        }
        return tasks;
    }

    private static void measure(Report report, Size size, Counted http, Counted jdbc) throws Exception {
        new Rounds().compare(HTTP, http::run).compare(JDBC, jdbc::run).run(0, size.of(10, 2));
        http.forget();
        jdbc.forget();
        var rounds = new Rounds().compare(HTTP, http::run).compare(JDBC, jdbc::run).run(0, size.of(20, 3));
        requireSame(http, jdbc);
        rounds.report(report);
        figures(report, rounds, HTTP, http);
        figures(report, rounds, JDBC, jdbc);
        report.atLeast("rate over HTTP / JDBC alone", rounds.ratio(JDBC, HTTP), OF_JDBC);
    }

    /** Refuses to compare what is not the same. */
    private static void requireSame(Counted http, Counted jdbc) {
        double apart = 1.0 * http.counters.distance(jdbc.counters) / http.ticks;
        if (apart > 1) {
            throw new IllegalStateException(String.format(Locale.ROOT, "The two are %.1f statements a tick apart: %s", apart,
                    http.counters.since(jdbc.counters).counts()));
        }
    }

    private static void figures(Report report, Rounds rounds, String name, Counted counted) {
        var millis = counted.team.millis();
        report.figure(name + ", ticks a second", counted.team.ticks() / rounds.median(name) * 1000, String.format(Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, %d ticks of %.2f statements", Figures.percentile(millis, P50),
                Figures.percentile(millis, P99), counted.ticks, counted.statements()));
    }
}
