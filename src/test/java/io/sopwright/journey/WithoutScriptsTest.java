package io.sopwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main path in a browser that never runs scripts. */
@ExtendWith({WithApplication.class, WithChromium.class})
class WithoutScriptsTest {

    private static final String TASK = "Fill in the client information form";

    @Test
    void a_question_is_answered_a_task_moved_and_the_draft_submitted(Application app, Chromium chromium) {
        var north = app.company("North", "Ann");
        var document = north.to("/documents/" + north.document("client-onboarding").text());
        try (var ann = chromium.visitorWithoutScripts(app)) {
            ann.signsIn(north.ownersEmail()).opens(document + "/questions").types("Which services do you sell?", "Gardens");
            ann.page()
                    .locator("form", new Page.LocatorOptions().setHasText("Which services do you sell?"))
                    .last().locator("button").last().click();
            assertThat(ann.labelled("Which services do you sell?")).hasValue("Gardens");
            ann.opens(document + "/draft/process").presses("Move down: " + TASK).sees(TASK);
            assertThat(ann.page().locator(".lane .task-title").nth(1)).hasText(TASK);
            ann.opens(document).sees("Gardens").follows("Submit for approval").chooses("Who approves it?", "Petra")
                    .types("What changed?", "First issue").presses("Submit for approval").sees("waits for approval");
        }
    }

    @Test
    void a_task_is_ticked_and_the_tick_taken_back(Application app, Chromium chromium) {
        var run = RunningOnboarding.start(app, app.company("North", "Ann"));
        try (var ann = chromium.visitorWithoutScripts(app)) {
            ann.signsIn(run.company().ownersEmail()).opens(run.path()).presses("Tick: " + TASK).sees("1 of ")
                    .presses("Undo: " + TASK).sees("0 of ");
            assertThat(ann.button("Tick: " + TASK)).isVisible();
        }
    }
}
