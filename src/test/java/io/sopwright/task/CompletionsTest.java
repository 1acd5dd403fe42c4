package io.sopwright.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Reply;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.Together;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class CompletionsTest {

    private static final String FORM = "Fill in the client information form";
    private static final String CONTRACTS = "Collect all signed contracts and agreements";
    private static final String MEETING = "Hold the handoff meeting";
    private static final byte[] MINUTES = "Who came: Ann".getBytes(StandardCharsets.UTF_8);

    private static RunningOnboarding start(Application app) {
        return RunningOnboarding.start(app, app.company("North", "Ann"));
    }

    @Test
    void a_tick_keeps_its_name_and_time(Application app) {
        var run = start(app);
        app.clock().advance(Duration.ofHours(5));
        assertEquals(303, run.tick(FORM).status());
        assertTrue(run.row(FORM).text().contains("done · Ann, 2 Mar 14:00"), run.row(FORM).text());
    }

    @Test
    void who_ticks_second_is_told_who_was_faster(Application app) {
        var run = start(app);
        var bo = run.company().colleague("Bo", Access.STAFF);
        var bos = bo.get(run.task(FORM));
        run.tick(FORM);
        var late = bos.submit(run.task(FORM) + "/completion", Map.of());
        assertEquals(409, late.status());
        assertTrue(late.text().contains("Ann was faster"), late.text());
    }

    @Test
    void of_two_who_tick_at_once_one_is_first(Application app) {
        var run = start(app);
        var task = run.task(FORM);
        var bo = run.company().colleague("Bo", Access.STAFF);
        var pages = List.of(run.owner().get(task), bo.get(task));
        var sent = Together.act(
                pages.stream().<Callable<Reply>>map(page -> () -> page.submit(task + "/completion", Map.of())).toList());
        assertEquals(List.of(303, 409), sent.stream().map(Reply::status).sorted().toList());
        assertEquals(1, run.owner().get(task).page().select(".trace li").size());
    }

    @Test
    void a_form_that_is_sent_twice_ticks_once(Application app) {
        var run = start(app);
        var page = run.owner().get(run.task(FORM));
        assertEquals(303, page.submit(run.task(FORM) + "/completion", Map.of()).status());
        assertEquals(303, page.submit(run.task(FORM) + "/completion", Map.of()).status());
        assertEquals(1, run.owner().get(run.task(FORM)).page().select(".trace li").size());
    }

    @Test
    void a_tick_that_was_taken_back_can_be_made_again_and_both_leave_a_trace(Application app) {
        var run = start(app);
        run.tick(FORM);
        run.owner().get(run.task(FORM)).submit(run.task(FORM) + "/completion/undo", Map.of());
        assertFalse(run.row(FORM).text().contains("done"), run.row(FORM).text());
        assertEquals(303, run.tick(FORM).status());
        assertEquals(3, run.owner().get(run.task(FORM)).page().select(".trace li").size());
    }

    @Test
    void what_has_to_wait_is_refused_with_the_reason(Application app) {
        var run = start(app);
        assertTrue(run.row(MEETING).text().contains("waits for: " + FORM), run.row(MEETING).text());
        var form = run.owner().get(run.task(FORM)).form(run.task(FORM) + "/completion");
        var forged = form.attr("action").replace(run.task(FORM), run.task(MEETING));
        var reply = run.owner().post(forged, Map.of("back", List.of("task")));
        assertEquals(409, reply.status());
        assertTrue(reply.text().contains(CONTRACTS), reply.text());
    }

    @Test
    void steps_and_evidence_come_before_the_tick(Application app) {
        var run = start(app);
        assertTrue(run.tick(CONTRACTS).text().contains("First tick these steps: Contract signed by both sides"));
        run.tickSteps(CONTRACTS);
        assertTrue(run.tick(CONTRACTS).text().contains("First attach: signed contract"));
        assertEquals(303, run.attach(CONTRACTS, "contract.txt", MINUTES).status());
        assertEquals(303, run.tick(CONTRACTS).status());
    }

    /** Up to the meeting, which is done. */
    private static RunningOnboarding afterTheMeeting(Application app) {
        var run = start(app);
        run.tick(FORM);
        run.tickSteps(CONTRACTS);
        run.attach(CONTRACTS, "contract.txt", MINUTES);
        run.tick(CONTRACTS);
        run.attach(MEETING, "minutes.txt", MINUTES);
        var met = run.tick(MEETING);
        assertEquals(303, met.status(), met.text());
        return run;
    }

    @Test
    void a_tick_that_is_an_event_records_it_and_makes_dates_firm(Application app) {
        app.clock().advance(Duration.ofDays(1));
        var run = afterTheMeeting(app);
        assertTrue(run.page().text("#events + .events").contains("Handoff meeting held Tue 3 Mar 2026, 08:00"),
                run.page().text("#events + .events"));
        var setUp = run.row("Set up the client in our systems").text();
        assertTrue(setUp.contains("Tue 10 Mar, in 7 days"), setUp);
        assertFalse(setUp.contains("about"), setUp);
    }

    @Test
    void a_tick_is_taken_back_only_before_what_depends_on_it(Application app) {
        var run = afterTheMeeting(app);
        var refused = run.owner().get(run.task(FORM)).submit(run.task(FORM) + "/completion/undo", Map.of());
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains(MEETING), refused.text());
        run.owner().get(run.task(MEETING)).submit(run.task(MEETING) + "/completion/undo", Map.of());
        assertTrue(run.page().text("#events + .events").contains("Handoff meeting held not yet"));
        assertEquals(303, run.owner().get(run.task(FORM)).submit(run.task(FORM) + "/completion/undo", Map.of()).status());
    }

    @Test
    void a_mandatory_task_is_left_out_only_by_those_who_may_change_the_process(Application app) {
        var run = start(app);
        var bo = run.company().colleague("Bo", Access.STAFF);
        var anns = run.owner().get(run.task(MEETING));
        assertTrue(bo.get(run.task(MEETING)).page().select("form[action*=omission]").isEmpty());
        assertEquals(422, anns.submit(run.task(MEETING) + "/omission", Map.of("reason", "")).status());
        var note = bo.get(run.task(MEETING)).form(run.task(MEETING) + "/notes").attr("action");
        assertEquals(403, bo.post(note.replace("/notes", "/omission"), Map.of("reason", List.of("no time"))).status());
        assertEquals(303, anns.submit(run.task(MEETING) + "/omission",
                Map.of("why", "not applicable", "reason", "We work there already")).status());
        assertTrue(run.row(MEETING).text().contains("not applicable · Ann"), run.row(MEETING).text());
        assertTrue(run.row(MEETING).text().contains("We work there already"));
    }

    @Test
    void a_check_that_failed_keeps_its_task_open(Application app) {
        var run = start(app);
        var acknowledge = "Acknowledge the client's documents";
        run.tickSteps(acknowledge);
        run.tick(acknowledge);
        var setUp = "Set up the client in our systems";
        run.tickSteps(setUp);
        run.tick(setUp);
        var activate = run.task("Activate the services of the agreement");
        var page = run.owner().get(activate);
        var action = page.page().select("li[id^=item] form").attr("action");
        assertEquals(303, run.owner().post(action, Map.of("outcome", List.of("fail"))).status());
        var refused = run.owner().get(activate).submit(activate + "/completion", Map.of());
        assertTrue(refused.text().contains("These steps failed"), refused.text());
    }

    @Test
    void a_browser_with_scripts_gets_the_rows_that_changed(Application app) {
        var run = start(app);
        var action = run.page().form(run.task(FORM) + "/completion").attr("action");
        var reply = run.owner().post(action, "application/x-www-form-urlencoded",
                "back=onboarding".getBytes(StandardCharsets.UTF_8), Map.of("HX-Request", "true"));
        assertEquals(200, reply.status());
        assertTrue(reply.body().stripLeading().startsWith("<li"), reply.body());
        assertTrue(reply.page().select("#head[hx-swap-oob=true]").text().contains("1 of "), reply.text());
        // the meeting waits for one thing less
        assertTrue(reply.page().select("li[hx-swap-oob]").text().contains(MEETING), reply.text());
    }

    @Test
    void the_counts_of_its_phase_the_gates_and_the_picture_come_with_them(Application app) {
        var run = start(app);
        var counts = run.page().page().select("#phase-handoff").text();
        var action = run.page().form(run.task(FORM) + "/completion").attr("action");
        var reply = run.owner().post(action, "application/x-www-form-urlencoded",
                "back=onboarding".getBytes(StandardCharsets.UTF_8), Map.of("HX-Request", "true")).page();
        assertTrue(counts.startsWith("0 of "), counts);
        assertEquals(counts.replace("0 of ", "1 of ").replace("not begun", "under way"),
                reply.select("#phase-handoff[hx-swap-oob=true]").text());
        assertTrue(reply.select("#phase-welcome").isEmpty());
        assertTrue(reply.select("#gate-papers_complete[hx-swap-oob=true]").text().contains("☑ " + FORM), reply.text());
        assertEquals("true", reply.select("#timeline").attr("hx-swap-oob"));
    }

    @Test
    void on_my_tasks_only_rows_come_with_them(Application app) {
        var run = start(app);
        var action = run.page().form(run.task(FORM) + "/completion").attr("action");
        var reply = run.owner().post(action, "application/x-www-form-urlencoded", "back=tasks".getBytes(StandardCharsets.UTF_8),
                Map.of("HX-Request", "true")).page();
        assertTrue(reply.select("[hx-swap-oob]:not(li.task)").isEmpty(), reply.body().html());
    }

    @Test
    void a_note_is_shown_as_it_was_typed(Application app) {
        var run = start(app);
        var task = run.task(FORM);
        var page = run.owner().get(task).submitAndFollow(task + "/notes", Map.of("note", "<b>{{7*7}}</b> =1+1"));
        assertEquals("<b>{{7*7}}</b> =1+1", page.text(".trace .said"));
    }

    @Test
    void an_auditor_sees_no_buttons_and_ticks_nothing(Application app) {
        var run = start(app);
        var carla = run.company().colleague("Carla", Access.AUDITOR);
        assertTrue(carla.get(run.path()).page().select("main form").isEmpty());
    }

    @Test
    void the_page_says_why_the_date_is_that_date(Application app) {
        var run = start(app);
        assertTrue(run.owner().get(run.task(FORM)).text().contains("Wed 4 Mar 2026: 2 business days after"),
                run.owner().get(run.task(FORM)).text());
    }

    @Test
    void it_names_the_event_the_task_and_the_phase_from_which_the_date_comes(Application app) {
        var run = start(app);
        var expected = run.owner().get(run.task("Send the welcome pack")).page().select(".grounds li").eachText();
        assertEquals(List.of(
                "It counts from “Handoff meeting held”, expected Wed 4 Mar 2026. That is when “Hold the handoff meeting” (clause 1.2)"
                        + " in phase 1, Sales handoff, is due.",
                "It counts from “Contract signed”: Mon 2 Mar 2026, 09:30.",
                "It belongs to phase 2, Welcome and setup: 4 Mar – 18 Mar."), expected);
    }

    @Test
    void what_happened_is_named_with_the_task_that_brought_it_about(Application app) {
        var run = afterTheMeeting(app);
        var grounds = run.owner().get(run.task("Send the welcome pack")).page().select(".grounds li").eachText();
        assertTrue(grounds.getFirst().startsWith("It counts from “Handoff meeting held”: Mon 2 Mar 2026, 08:00. That comes with"
                + " “Hold the handoff meeting” (clause "), grounds.toString());
        assertEquals(2, grounds.size());
    }
}
