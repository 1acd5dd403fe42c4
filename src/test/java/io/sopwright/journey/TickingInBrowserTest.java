package io.sopwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.Visitor;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ticks in a browser that runs scripts. */
@ExtendWith({WithApplication.class, WithChromium.class})
class TickingInBrowserTest {

    private static final String TASK = "Fill in the client information form";
    private static final String TICKS = "**/completion?*";

    private static Visitor atTheOnboarding(Application app, Chromium chromium) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        return chromium.visitor(app).signsIn(run.company().ownersEmail()).opens(run.path()).arrivesAt("Aurora Spa");
    }

    @Test
    void a_tick_stands_there_before_the_server_has_answered(Application app, Chromium chromium) {
        try (var ann = atTheOnboarding(app, chromium)) {
            var held = new CompletableFuture<Route>();
            ann.page().route(TICKS, held::complete);
            ann.presses("Tick: " + TASK);
            ann.page().waitForCondition(held::isDone);
            assertThat(ann.button("Tick: " + TASK)).hasText("☑");
            held.join().resume();
            assertThat(ann.button("Undo: " + TASK)).isFocused();
        }
    }

    @Test
    void the_counts_of_the_phase_and_the_picture_follow_without_a_reload(Application app, Chromium chromium) {
        try (var ann = atTheOnboarding(app, chromium)) {
            var count = ann.page().locator("#phase-handoff");
            assertThat(count).containsText("0 of ");
            ann.page().evaluate("document.body.dataset.loaded = 'once'");
            ann.presses("Tick: " + TASK);
            assertThat(count).containsText("1 of ");
            assertThat(count).containsText("under way");
            assertThat(ann.page().locator("#head")).containsText("1 of ");
            assertThat(ann.page().locator("#timeline .timeline-done").first()).not().hasAttribute("width", "0.00%");
            assertThat(ann.page().locator("body")).hasAttribute("data-loaded", "once");
            assertThat(ann.page()).hasTitle(Pattern.compile("Aurora Spa.*"));
        }
    }

    @Test
    void a_tick_is_taken_back_beside_it(Application app, Chromium chromium) {
        try (var ann = atTheOnboarding(app, chromium)) {
            ann.presses("Tick: " + TASK).sees("1 of ").presses("Undo: " + TASK);
            assertThat(ann.button("Tick: " + TASK)).hasText("☐");
            assertThat(ann.button("Tick: " + TASK)).isFocused();
        }
    }

    @Test
    void a_tick_that_the_server_never_got_does_not_stand_there(Application app, Chromium chromium) {
        try (var ann = atTheOnboarding(app, chromium)) {
            ann.page().route(TICKS, Route::abort);
            ann.presses("Tick: " + TASK);
            assertThat(ann.page().locator("#toasts")).containsText("The server did not answer.");
            assertThat(ann.button("Tick: " + TASK)).hasText("☐");
            ann.forgives("net::ERR_FAILED");
            ann.forgives("htmx:");
        }
    }

    @Test
    void the_steps_of_a_task_are_ticked_and_then_the_task(Application app, Chromium chromium) {
        try (var ann = atTheOnboarding(app, chromium)) {
            ann.follows("Collect all signed contracts and agreements").arrivesAt("Collect all signed contracts and agreements")
                    .presses("Tick: Contract signed by both sides").sees("Ann, Mon 2 Mar 2026, 09:00")
                    .presses("Tick: Every further agreement signed, or none needed")
                    .presses("Undo: Contract signed by both sides");
            assertThat(ann.button("Tick: Contract signed by both sides")).isVisible();
        }
    }

    @Test
    void what_cannot_be_ticked_says_why_in_its_row(Application app, Chromium chromium) {
        try (var ann = atTheOnboarding(app, chromium)) {
            var steps = "Collect all signed contracts and agreements";
            ann.presses("Tick: " + steps).sees("First tick these steps:");
            assertThat(ann.button("Tick: " + steps)).hasText("☐");
        }
    }
}
