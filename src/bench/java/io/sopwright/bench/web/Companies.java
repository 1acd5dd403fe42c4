package io.sopwright.bench.web;

import io.sopwright.bench.Bench;
import io.sopwright.bench.Figures;
import io.sopwright.bench.Report;
import io.sopwright.bench.Rounds;
import io.sopwright.bench.web.World.Extent;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Two pages where ten companies work, and where a thousand do: two applications that take turns. */
public final class Companies implements Bench.Part {

    private static final double TOLERANCE = 0.25;
    private static final double P95 = 0.95;
    private static final int REQUESTS = 50;

    @Override
    public void run(Report report) throws Exception {
        var size = Size.asked(report);
        var extent = new Extent(size.of(10, 2), size.of(20, 3), 0, 0);
        try (var few = World.make(extent);
                var many = World.make(new Extent(extent.companies(), extent.clients(), size.of(99, 9), size.of(9, 4)))) {
            tell(report, few);
            tell(report, many);
            var visits = new LinkedHashMap<String, Visits>();
            visits.put("my tasks, few companies", new Visits(few.desks(), REQUESTS));
            visits.put("my tasks, many", new Visits(many.desks(), REQUESTS));
            visits.put("onboarding, few companies", new Visits(few.onboardings(), REQUESTS));
            visits.put("onboarding, many", new Visits(many.onboardings(), REQUESTS));
            rounds(visits, size.of(10, 1));
            visits.values().forEach(Visits::forget);
            var rounds = rounds(visits, size.of(20, 2));
            figures(report, visits);
            report.atOne("my tasks, many / few", rounds.ratio("my tasks, many", "my tasks, few companies"), TOLERANCE);
            report.atOne("onboarding, many / few", rounds.ratio("onboarding, many", "onboarding, few companies"), TOLERANCE);
        }
    }

    private static void tell(Report report, World world) throws SQLException {
        var there = new Copies(world.app().database());
        long onboardings = there.count("onboarding");
        report.line(String.format(Locale.ROOT, "  %d companies, of which %d are visited; %d onboardings, %.1f tasks each",
                there.count("tenant"), world.desks().size(), onboardings, 1.0 * there.count("task") / onboardings));
    }

    private static Rounds rounds(Map<String, Visits> visits, int count) throws Exception {
        var rounds = new Rounds();
        visits.forEach((name, each) -> rounds.compare(name, each::run));
        return rounds.run(0, count);
    }

    private static void figures(Report report, Map<String, Visits> visits) {
        visits.forEach((name, each) -> report.figure(name + ", median, ms", Figures.median(each.millis()),
                String.format(Locale.ROOT, "p95 %.1f, %d requests", Figures.percentile(each.millis(), P95),
                        each.millis().size())));
    }
}
