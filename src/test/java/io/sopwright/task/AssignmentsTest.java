package io.sopwright.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Reply;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks of North that Ann, whose role they are, gives to Bo. */
@ExtendWith(WithApplication.class)
class AssignmentsTest {

    private static final String FORM = "Fill in the client information form";

    private static RunningOnboarding start(Application app) {
        return RunningOnboarding.start(app, app.company("North", "Ann"));
    }

    private static Reply give(RunningOnboarding run, String name) {
        return give(run.owner().get(run.task(FORM)), run.task(FORM), name);
    }

    private static Reply give(Reply page, String task, String name) {
        return page.submit(task + "/assignment", Map.of("to", option(page, name)));
    }

    private static String option(Reply page, String name) {
        return page.page().select(".giving option").stream().filter(option -> option.text().startsWith(name)).findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is called " + name + " in " + page.text())).attr("value");
    }

    private static boolean isOnDesk(RunningOnboarding run, Browser browser) {
        return browser.get(run.company().to("/tasks?show=coming")).text("main").contains(FORM);
    }

    @Test
    void it_leaves_the_desk_of_one_and_comes_to_that_of_the_other_at_once(Application app) {
        var run = start(app);
        var bo = run.company().colleague("Bo", Access.STAFF);
        assertEquals(303, give(run, "Bo").status());
        assertTrue(isOnDesk(run, bo));
        assertFalse(isOnDesk(run, run.owner()));
        assertTrue(run.row(FORM).text().contains("Bo"), run.row(FORM).text());
    }

    @Test
    void it_is_given_back_to_whoever_holds_the_role(Application app) {
        var run = start(app);
        var bo = run.company().colleague("Bo", Access.STAFF);
        give(run, "Bo");
        assertEquals(303, give(run, "As the team says: Ann").status());
        assertFalse(isOnDesk(run, bo));
        assertTrue(isOnDesk(run, run.owner()));
    }

    @Test
    void the_trace_and_the_trail_say_who_had_it_before_and_who_has_it_now(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        give(run, "Bo");
        assertTrue(run.owner().get(run.task(FORM)).text(".trace").contains("Ann · given Ann → Bo"),
                run.owner().get(run.task(FORM)).text(".trace"));
        var trail = run.owner().get(run.company().to("/trail")).page();
        var entry = run.owner().get(trail.select("tbody a").attr("href"));
        assertTrue(entry.text("main").contains("gave a task to somebody"), entry.text("main"));
        assertEquals("Ann", entry.text("main del"));
        assertEquals("Bo", entry.text("main ins"));
    }

    @Test
    void it_stays_with_the_one_to_whom_it_was_given_whoever_holds_the_role_then(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        run.company().colleague("Carla", Access.STAFF);
        give(run, "Bo");
        var form = run.owner().get(run.path() + "/case");
        var carla = form.page().select("select[name^=role_] option").stream()
                .filter(option -> option.text().equals("Carla")).findFirst().orElseThrow().attr("value");
        var typed = form.page().select("select[name^=role_]").stream()
                .collect(Collectors.toMap(select -> select.attr("name"), _ -> carla));
        assertEquals(303, form.submit(run.path() + "/case", typed).status());
        assertTrue(run.row(FORM).text().contains("Bo"), run.row(FORM).text());
        give(run, "As the team says: Carla");
        assertTrue(run.row(FORM).text().contains("Carla"), run.row(FORM).text());
    }

    @Test
    void when_the_one_leaves_it_goes_back_to_the_role_as_soon_as_it_is_planned_anew(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        give(run, "Bo");
        var people = run.company().to("/company/people");
        var bo = run.owner().get(people).page().select("tbody a").stream().filter(link -> link.text().equals("Bo")).findFirst()
                .orElseThrow().attr("href");
        assertEquals(303, run.owner().get(bo).submit(bo + "/departure", Map.of("reason", "Moved away")).status());
        run.page().submit(run.path() + "/events/contract_signed", Map.of("day", "2026-03-03", "time", ""));
        assertFalse(run.row(FORM).text().contains("Bo"), run.row(FORM).text());
    }

    @Test
    void who_read_that_it_was_anothers_is_told_and_overwrites_nothing(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        run.company().colleague("Carla", Access.STAFF);
        var read = run.owner().get(run.task(FORM));
        give(run, "Bo");
        var late = give(read, run.task(FORM), "Carla");
        assertEquals(409, late.status());
        assertTrue(late.text(".giving").contains("gave it to another meanwhile: Bo"), late.text());
        assertEquals("Carla", late.text(".giving option[selected]"));
        assertTrue(run.row(FORM).text().contains("Bo"));
    }

    @Test
    void a_form_that_is_sent_twice_gives_once(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        var page = run.owner().get(run.task(FORM));
        assertEquals(303, give(page, run.task(FORM), "Bo").status());
        assertEquals(303, give(page, run.task(FORM), "Bo").status());
        assertEquals(1, run.owner().get(run.task(FORM)).page().select(".trace li").size());
    }

    @Test
    void what_is_done_keeps_who_did_it(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        var before = run.owner().get(run.task(FORM));
        run.tick(FORM);
        assertEquals(409, give(before, run.task(FORM), "Bo").status());
        assertTrue(run.row(FORM).text().contains("done · Ann"), run.row(FORM).text());
        assertTrue(run.owner().get(run.task(FORM)).page().select(".giving").isEmpty());
    }

    @Test
    void one_that_rests_can_be_given_and_one_that_is_over_cannot(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        run.page().submit(run.path() + "/hold", Map.of("hold_reason", "The client moves house"));
        assertEquals(303, give(run, "Bo").status());
        var read = run.owner().get(run.task(FORM));
        run.page().submit(run.path() + "/cancellation", Map.of("cancel_reason", "The client went elsewhere"));
        assertEquals(409, give(read, run.task(FORM), "Ann").status());
        assertTrue(run.owner().get(run.task(FORM)).page().select(".giving").isEmpty());
    }

    @Test
    void somebody_who_is_not_of_the_company_gets_nothing(Application app) {
        var run = start(app);
        var south = RunningOnboarding.start(app, app.company("South", "Sue"));
        var sue = option(south.owner().get(south.task(FORM)), "Sue");
        var page = run.owner().get(run.task(FORM));
        var refused = page.submit(run.task(FORM) + "/assignment", Map.of("to", sue));
        assertEquals(422, refused.status());
        assertFalse(isOnDesk(south, south.owner()) && run.row(FORM).text().contains("Sue"));
        assertEquals(422, page.submit(run.task(FORM) + "/assignment", Map.of("to", "nobody")).status());
        assertTrue(run.row(FORM).text().contains("Ann"));
    }

    @Test
    void a_browser_with_scripts_opens_the_form_in_the_rows_menu_and_gets_the_row(Application app) {
        var run = start(app);
        run.company().colleague("Bo", Access.STAFF);
        var link = run.row(FORM).select(".menu-list a").attr("href");
        assertEquals(run.task(FORM) + "#assignment", run.owner().get(link).location().orElseThrow());
        var form = run.owner().get(link, "HX-Request", "true");
        assertEquals("closest li.task", form.page().select("form").attr("hx-target"));
        var typed = "to=" + option(form, "Bo") + "&read=" + form.page().select("[name=read]").val() + "&back=onboarding";
        var row = run.owner().post(form.page().select("form").attr("action"), "application/x-www-form-urlencoded",
                typed.getBytes(StandardCharsets.UTF_8), Map.of("HX-Request", "true"));
        assertEquals(200, row.status());
        assertTrue(row.page().select("li.task").getFirst().text().contains("Bo"), row.text());
    }

    @Test
    void an_auditor_gives_nothing(Application app) {
        var run = start(app);
        var carla = run.company().colleague("Carla", Access.AUDITOR);
        assertTrue(carla.get(run.task(FORM)).page().select(".giving").isEmpty());
        assertEquals(403, carla.get(run.task(FORM) + "/assignment").status());
    }
}
