package io.sopwright.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class TimelineTest {

    private static final String FORM = "Fill in the client information form";
    private static final String CONTRACTS = "Collect all signed contracts and agreements";

    private static RunningOnboarding start(Application app) {
        return RunningOnboarding.start(app, app.company("North", "Ann"));
    }

    @Test
    void each_phase_is_a_band_over_its_days(Application app) {
        var page = start(app).page().page();
        assertEquals(4, page.select("#timeline .timeline-band").size(), page.select("#timeline").text());
        // from the signature to the last task, which counts from the meeting
        assertTrue(page.select("#timeline li").getFirst().text().startsWith("Sales handoff: 2 Mar – 6 Mar, not begun."),
                page.select("#timeline li").text());
    }

    @Test
    void who_does_not_see_it_hears_its_name_and_what_it_shows(Application app) {
        var svg = start(app).page().page().select("#timeline > svg");
        assertEquals("img", svg.attr("role"));
        assertEquals("Timeline", svg.select("#timeline-title").text());
        assertTrue(svg.select("#timeline-desc").text().contains("Today, Mon 2 Mar 2026"), svg.text());
    }

    @Test
    void today_is_the_day_on_the_companys_clocks(Application app) {
        var run = start(app);
        // half past midnight in Berlin, still Monday in Greenwich
        app.clock().advance(Duration.ofHours(15).plusMinutes(30));
        assertEquals("Today, Tue 3 Mar 2026", now(run.company().owner().get(run.path()).page()));
    }

    @Test
    void the_line_of_one_that_is_over_stays_where_it_ended(Application app) {
        var run = start(app);
        run.page().submit(run.path() + "/cancellation", Map.of("cancel_reason", "The client went elsewhere"));
        app.clock().advance(Duration.ofDays(30));
        assertEquals("Ended Mon 2 Mar 2026", now(run.company().owner().get(run.path()).page()));
    }

    private static String now(Document page) {
        return page.select(".timeline-now-words").text();
    }

    @Test
    void a_gate_is_a_diamond_that_says_whether_one_passes(Application app) {
        var run = start(app);
        var title = "No handoff without complete papers";
        assertTrue(run.page().page().select("#timeline .timeline-gate title").eachText().contains(title + ": nobody passes yet"));
        int shut = run.page().page().select("#timeline > svg .timeline-shut").size();
        run.tick(FORM);
        run.tickSteps(CONTRACTS);
        run.attach(CONTRACTS, "contract.txt", "signed".getBytes(StandardCharsets.UTF_8));
        run.tick(CONTRACTS);
        var passed = run.page().page();
        assertTrue(passed.select("#timeline .timeline-gate title").eachText().contains(title + ": open"));
        assertTrue(passed.select("#timeline li").text().contains(title + ": open"), passed.select("#timeline li").text());
        assertEquals(shut - 1, passed.select("#timeline > svg .timeline-shut").size());
        assertEquals(1, passed.select("#timeline > svg .timeline-check").size());
    }

    @Test
    void it_needs_no_exception_from_the_security_policy(Application app) {
        var timeline = start(app).page().page().select("#timeline");
        assertTrue(timeline.select("[style], style, script, foreignObject, image, use").isEmpty());
        assertFalse(timeline.outerHtml().contains("NaN"), timeline.outerHtml());
    }
}
