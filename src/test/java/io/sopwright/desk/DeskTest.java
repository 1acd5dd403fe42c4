package io.sopwright.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithApplication.class)
class DeskTest {

    private static final String FORM = "Fill in the client information form";

    @Test
    void who_has_nothing_to_do_is_told_so(Application app) {
        var north = app.company("North", "Ann");
        assertTrue(north.owner().get(north.to("/tasks")).text(".empty").contains("Nothing for today"));
    }

    @Test
    void a_task_comes_is_due_and_is_late(Application app) {
        var north = app.company("North", "Ann");
        RunningOnboarding.start(app, north);
        assertTrue(north.owner().get(north.to("/tasks?show=coming")).text("main").contains(FORM));
        app.clock().advance(Duration.ofDays(2));
        var wednesday = north.owner();
        assertTrue(wednesday.get(north.to("/tasks")).text("main").contains("Wed 4 Mar, today"));
        assertFalse(wednesday.get(north.to("/tasks?show=overdue")).text("main").contains(FORM));
        app.clock().advance(Duration.ofDays(1));
        var thursday = north.owner();
        assertTrue(thursday.get(north.to("/tasks?show=overdue")).text("main").contains("late Wed 4 Mar, yesterday"));
        assertTrue(thursday.get(north.to("/tasks")).text(".room-title p").contains("tasks are late"));
    }

    @Test
    void what_has_to_wait_stands_apart_with_what_it_waits_for(Application app) {
        var north = app.company("North", "Ann");
        RunningOnboarding.start(app, north);
        var page = north.owner().get(north.to("/tasks?show=waiting"));
        assertTrue(page.text("main").contains("waits for: " + FORM), page.text("main"));
        assertTrue(page.page().select("main form").isEmpty());
    }

    @Test
    void one_tap_ticks_and_comes_back(Application app) {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        var page = run.owner().get(north.to("/tasks?show=coming"));
        var ticked = page.submit(run.task(FORM) + "/completion", Map.of());
        assertEquals(north.to("/tasks"), ticked.location().orElseThrow());
        assertFalse(run.owner().get(north.to("/tasks?show=coming")).text("main").contains(FORM));
    }

    @Test
    void somebody_else_sees_them_among_everybodys(Application app) {
        var north = app.company("North", "Ann");
        RunningOnboarding.start(app, north);
        var bo = north.colleague("Bo", Access.STAFF);
        assertFalse(bo.get(north.to("/tasks?show=coming")).text("main").contains(FORM));
        assertTrue(bo.get(north.to("/tasks?show=coming&whose=all")).text("main").contains(FORM));
    }

    @Test
    void the_tasks_come_as_a_file_too(Application app) {
        var north = app.company("North", "Ann");
        var run = RunningOnboarding.start(app, north);
        assertTrue(run.owner().get(north.to("/tasks?csv")).body().contains(FORM));
    }
}
