package io.sopwright.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.Issued;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class OnboardingsTest {

    private static final String FORM = "Fill in the client information form";
    private static final String MEETING = "Hold the handoff meeting";

    @Test
    void an_onboarding_has_the_tasks_of_its_process_with_dates_and_holders(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        // two business days after Monday 2 March
        var row = run.row(FORM).text();
        assertTrue(row.contains("Wed 4 Mar, in 2 days"), row);
        assertTrue(row.contains("Ann"), row);
        assertTrue(run.page().text().contains("Phase 1 of 4"), run.page().text());
    }

    @Test
    void it_stands_on_the_clients_page_and_in_the_list(Application app) {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        assertTrue(run.owner().get(run.client()).text().contains("OPS-001 Client onboarding running"));
        assertTrue(run.owner().get(north.to("/onboardings")).text("tbody").contains("Aurora Spa"));
        assertTrue(run.owner().get(north.to("/onboardings?csv")).body().contains("Aurora Spa"));
    }

    @Test
    void a_form_that_is_sent_twice_starts_one_onboarding(Application app) {
        var north = app.company("North", "Ann");
        Issued.sample(app, north, "harbour-pine", "client-onboarding");
        var ann = north.owner();
        var client = ann.get(north.to("/clients/new"))
                .submit(north.to("/clients"), Map.of("name", "Aurora", "kind", "new", "country", "GB")).location().orElseThrow();
        var form = ann.get(north.to("/onboardings/new?client=" + client.substring(client.lastIndexOf('/') + 1)));
        var typed = Map.of("day", "2026-03-02");
        assertEquals(form.submit(north.to("/onboardings"), typed).location(),
                form.submit(north.to("/onboardings"), typed).location());
        assertEquals(1, ann.get(north.to("/onboardings")).page().select("tbody tr").size());
    }

    @Test
    void a_day_that_is_none_is_refused_and_nothing_typed_is_lost(Application app) {
        var north = app.company("North", "Ann");
        Issued.sample(app, north, "harbour-pine", "client-onboarding");
        var ann = north.owner();
        var client = ann.get(north.to("/clients/new"))
                .submit(north.to("/clients"), Map.of("name", "Aurora", "kind", "new", "country", "GB")).location().orElseThrow();
        var reply = ann.get(north.to("/onboardings/new?client=" + client.substring(client.lastIndexOf('/') + 1)))
                .submit(north.to("/onboardings"), Map.of("day", "soon", "fact_training_sessions", "7"));
        assertEquals(422, reply.status());
        assertEquals("7", reply.page().select("[name=fact_training_sessions]").val());
        assertTrue(reply.text("#field-day-wrong").contains("soon"), reply.text());
    }

    @Test
    void an_answer_that_does_not_fit_is_refused_at_its_field(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var reply = run.owner().get(run.path() + "/case").submit(run.path() + "/case", Map.of("fact_training_sessions", "99"));
        assertEquals(422, reply.status());
        assertTrue(reply.text().contains("“99” is more than 40"), reply.text());
    }

    @Test
    void another_fact_brings_the_tasks_that_it_needs_and_takes_them_away_again(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        assertFalse(run.page().text().contains("Move data and connect systems"));
        run.owner().get(run.path() + "/case").submit(run.path() + "/case", Map.of("fact_migration_needed", "yes"));
        assertTrue(run.page().text().contains("Move data and connect systems"));
        run.owner().get(run.path() + "/case").submit(run.path() + "/case", Map.of("fact_migration_needed", "no"));
        assertFalse(run.page().text().contains("Move data and connect systems"));
    }

    @Test
    void a_start_on_another_day_moves_open_tasks_only(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        run.tick(FORM);
        var done = run.row(FORM).text();
        var moved = run.page().submit(run.path() + "/events/contract_signed", Map.of("day", "2026-03-09", "time", ""));
        assertEquals(303, moved.status(), moved.text());
        assertTrue(run.row(MEETING).text().contains("Wed 11 Mar"), run.row(MEETING).text());
        assertEquals(done, run.row(FORM).text());
    }

    @Test
    void one_that_rests_takes_no_ticks(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var task = run.owner().get(run.task(FORM));
        run.page().submit(run.path() + "/hold", Map.of("hold_reason", "The client moves house"));
        assertEquals(409, task.submit(run.task(FORM) + "/completion", Map.of()).status());
        assertTrue(run.page().text().contains("The client moves house"));
        run.page().submit(run.path() + "/resumption", Map.of());
        assertEquals(303, run.tick(FORM).status());
    }

    @Test
    void it_is_cancelled_only_with_a_reason_and_stays_readable(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var refused = run.page().submit(run.path() + "/cancellation", Map.of("cancel_reason", " "));
        assertEquals(422, refused.status());
        run.page().submit(run.path() + "/cancellation", Map.of("cancel_reason", "The client went elsewhere"));
        assertTrue(run.page().text().contains("cancelled"), run.page().text());
        assertTrue(run.page().text().contains(FORM));
    }

    @Test
    void it_is_not_completed_while_mandatory_tasks_are_open(Application app) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        var reply = run.page().submit(run.path() + "/completion", Map.of());
        assertEquals(409, reply.status());
        assertTrue(reply.text().contains(MEETING), reply.text());
    }

    @Test
    void a_client_that_buys_parts_gets_the_tasks_of_those_products(Application app) {
        var north = app.company("North", "Ann");
        Issued.sample(app, north, "tillwise", "saas-onboarding");
        var run = RunningOnboarding.start(north, north.owner(), Map.of("products", "a1", "fact_go_live_day", "2026-03-30"));
        assertTrue(run.page().page().select("li.task").size() > 20, run.page().text());
    }
}
