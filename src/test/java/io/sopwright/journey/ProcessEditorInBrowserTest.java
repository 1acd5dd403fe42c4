package io.sopwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.Visitor;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The process editor in a browser that runs scripts. */
@ExtendWith({WithApplication.class, WithChromium.class})
class ProcessEditorInBrowserTest {

    private static final String FIRST = "Fill in the client information form";
    private static final String SECOND = "Collect all signed contracts and agreements";

    private static Visitor atTheProcess(Application app, Chromium chromium) {
        var north = app.company("North", "Ann");
        return chromium.visitor(app).signsIn(north.ownersEmail()).opens(process(north)).arrivesAt("Process of the draft");
    }

    private static String process(TestCompany company) {
        return company.to("/documents/" + company.document("client-onboarding").text() + "/draft/process");
    }

    private static Locator titles(Visitor ann) {
        return ann.page().locator(".lane").first().locator(".task-title");
    }

    private static Locator card(Visitor ann, String title) {
        return ann.page().locator("li.task", new Page.LocatorOptions().setHasText(title)).first();
    }

    @Test
    void a_task_is_dragged_behind_the_next_and_stays_there(Application app, Chromium chromium) {
        try (var ann = atTheProcess(app, chromium)) {
            assertThat(titles(ann).first()).hasText(FIRST);
            drag(ann, card(ann, FIRST), card(ann, SECOND));
            assertThat(card(ann, FIRST)).not().hasClass(Pattern.compile("sortable"));
            assertThat(ann.button("Move up: " + FIRST)).not().hasAttribute("aria-disabled", "true");
            ann.page().reload();
            assertThat(titles(ann).nth(1)).hasText(FIRST);
        }
    }

    /** By its grip, slowly enough for the browser to see where it passes. */
    private static void drag(Visitor ann, Locator card, Locator behind) {
        var mouse = ann.page().mouse();
        ann.page().locator(".lane").first().evaluate("lane => lane.scrollIntoView()");
        card.locator(".grip").hover();
        var target = behind.boundingBox();
        mouse.down();
        mouse.move(target.x + target.width / 2, target.y + 4, new Mouse.MoveOptions().setSteps(10));
        assertThat(card).hasClass(Pattern.compile("sortable-ghost"));
        mouse.move(target.x + target.width / 2, target.y + target.height - 4, new Mouse.MoveOptions().setSteps(10));
        assertThat(titles(ann).nth(1)).hasText(FIRST);
        mouse.up();
    }

    @Test
    void a_task_is_moved_by_keys_and_the_focus_goes_with_it(Application app, Chromium chromium) {
        try (var ann = atTheProcess(app, chromium)) {
            ann.button("Move down: " + FIRST).focus();
            ann.page().keyboard().press("Enter");
            assertThat(titles(ann).nth(1)).hasText(FIRST);
            assertThat(ann.button("Move down: " + FIRST)).isFocused();
            ann.page().keyboard().press("Shift+Tab");
            ann.page().keyboard().press("Enter");
            assertThat(titles(ann).first()).hasText(FIRST);
        }
    }

    @Test
    void a_due_date_is_previewed_while_its_rule_is_chosen(Application app, Chromium chromium) {
        try (var ann = atTheProcess(app, chromium)) {
            ann.follows(FIRST).arrivesAt(FIRST).sees("If that happened today:");
            ann.page().locator("[name=due_first_of]").selectOption("");
            ann.page().locator("[name=due_first]").fill("4");
            assertThat(ann.page().locator("#due-preview")).containsText("Fri 6 Mar 2026");
        }
    }
}
