package io.sopwright.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a window of a browser, who finds things by what they are called. Whatever the browser complains of fails the test when the window closes. */
public final class Visitor implements AutoCloseable {

    /** What a browser says of a form that is refused, which is as it should be. */
    private static final Pattern REFUSED = Pattern.compile("Failed to load resource: .* status of (401|409|422) .*");

    private final BrowserContext context;
    private final Inspection inspection;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, Inspection inspection) {
        this.context = context;
        this.inspection = inspection;
        this.page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.onDialog(dialog -> dialog.accept());
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !REFUSED.matcher(message.text()).matches()) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    /** What stands in the window. */
    public Page page() {
        return page;
    }

    public Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in with the password of the tests. */
    public Visitor signsIn(String email) {
        return opens("/sign-in").arrivesAt("Sign in").types("E-mail address", email).types("Password", Application.PASSWORD)
                .presses("Sign in");
    }

    /** Follows the first link of that name, behind which a number may stand. */
    public Visitor follows(String link) {
        var name = Pattern.compile("^" + link.replaceAll("([^\\w ])", "\\\\$1") + "( \\d+)?$");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        return this;
    }

    /** Follows a link of the menu that stands at the title. */
    public Visitor followsInMenu(String link) {
        page.getByLabel("More", new Page.GetByLabelOptions().setExact(true)).click();
        return follows(link);
    }

    public Visitor presses(String button) {
        button(button).click();
        return this;
    }

    public Visitor types(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    public Visitor chooses(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    /** The field of that label. */
    public Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    /** Is on the page of that title, which nobody has to find fault with. */
    public Visitor arrivesAt(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(title);
        inspection.inspect(page);
        return this;
    }

    public Visitor sees(String words) {
        assertThat(page.locator("#main")).containsText(words);
        return this;
    }

    /** Opens what is folded up under those words. */
    public Visitor unfolds(String words) {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        return this;
    }

    /** The first button of that name. */
    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** A complaint with those words was meant to come. */
    public void forgives(String words) {
        complaints.removeIf(complaint -> complaint.contains(words));
    }

    /** Leaves; nothing went wrong in the window until then. */
    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }
}
