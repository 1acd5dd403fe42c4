package io.sopwright.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text editor in a browser that runs scripts. */
@ExtendWith(WithApplication.class)
class EditorInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Test
    void a_text_is_typed_seen_mended_lost_restored_and_saved(Application app) {
        assumeTrue(Files.isExecutable(CHROMIUM), "This machine has no browser");
        var north = Adopted.in(app);
        try (var playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright.chromium().launch(
                        new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")))) {
            var context = chromium.newContext();
            var cookie = north.ann().cookie().orElseThrow().split("=", 2);
            context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(app.address())));
            var page = context.newPage();
            var wrong = new ArrayList<String>();
            page.onPageError(wrong::add);
            page.onDialog(dialog -> dialog.accept());
            page.navigate(app.address() + north.path());
            seesWhatIsTyped(page);
            mendsAMistake(page);
            usesTools(page);
            losesAndRestores(page, app.address() + north.path());
            savesInSpiteOfAFault(page);
            assertEquals(List.of(), wrong);
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
