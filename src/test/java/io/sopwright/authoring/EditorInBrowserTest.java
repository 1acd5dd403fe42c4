package io.sopwright.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text editor in a browser that runs scripts. */
@ExtendWith({WithApplication.class, WithChromium.class})
class EditorInBrowserTest {

    @Test
    void a_text_is_typed_seen_mended_lost_restored_and_saved(Application app, Chromium chromium) {
        var north = Adopted.in(app);
        try (var ann = chromium.visitor(app).signsIn(north.north().ownersEmail()).opens(north.path())) {
            seesWhatIsTyped(ann.page());
            mendsAMistake(ann.page());
            usesTools(ann.page());
            losesAndRestores(ann.page(), app.address() + north.path());
            savesInSpiteOfAFault(ann.page());
            ann.forgives("status of 500");
            ann.forgives("Status Error Code 500");
        }
        assertTrue(north.text().contains("1.98 **Typed.** By hand, *now*."), north.text());
    }

    private static void seesWhatIsTyped(Page page) {
        page.locator("#text").press("Control+End");
        page.keyboard().insertText("\n\n1.98 **Typed.** By <<compny_name>>");
        assertThat(page.locator("#findings")).containsText("There is no field compny_name: did you mean company_name?");
        assertThat(page.locator(".gutter span")).hasCount(1);
    }

    private static void mendsAMistake(Page page) {
        page.locator("#findings [data-line]").first().click();
        assertTrue((boolean) page.evaluate("document.activeElement.id === 'text' && "
                + "document.activeElement.value.slice(document.activeElement.selectionStart).startsWith('<<compny')"));
        page.keyboard().insertText("hand");
        assertThat(page.locator("#preview")).containsText("1.98 Typed. By hand");
        assertThat(page.locator(".gutter span")).hasCount(0);
    }

    private static void usesTools(Page page) {
        page.keyboard().insertText(", now");
        page.evaluate("document.getElementById('text').setSelectionRange(text.value.length - 3, text.value.length)");
        page.locator("#text").press("Control+i");
        page.locator("#text").press("Control+End");
        page.keyboard().insertText(".");
        page.locator("[data-tool=clause]").click();
        page.keyboard().insertText("Next.");
        assertThat(page.locator("#preview")).containsText("Next.");
        page.locator("#names > summary").click();
        page.locator("[data-filter]").fill("company name");
        assertThat(page.locator("[data-insert='<<company_name>>']")).isVisible();
        assertThat(page.locator("[data-insert='<<handoff_days>>']")).isHidden();
        page.locator("[data-insert='<<company_name>>']").click();
        assertTrue(page.locator("#text").inputValue().contains("Next.<<company_name>>"));
    }

    private static void losesAndRestores(Page page, String address) {
        var typed = page.locator("#text").inputValue();
        page.navigate(address);
        assertFalse(page.locator("#text").inputValue().contains("By hand"));
        page.locator("[data-restore]").click();
        assertEquals(typed, page.locator("#text").inputValue());
    }

    private static void savesInSpiteOfAFault(Page page) {
        var save = page.locator("[form=writing]");
        page.route("**/text?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        save.click();
        assertThat(page.locator("#toasts .alert")).isVisible();
        assertTrue(page.locator("#text").inputValue().contains("By hand"));
        page.unroute("**/text?*");
        save.click();
        assertThat(page.locator("[data-dirty]")).isHidden();
        assertThat(page.locator("[data-kept]")).isHidden();
    }
}
