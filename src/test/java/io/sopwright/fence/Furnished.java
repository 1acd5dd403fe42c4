package io.sopwright.fence;

import static io.sopwright.fence.Part.name;
import static io.sopwright.fence.Part.row;
import static java.util.Map.entry;

import io.sopwright.picture.Pictures;
import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.Patience;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.TestCompany;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A company that has one of everything that an address can name.
 *
 * @param parts what stands for a variable of an address, by the piece before the variable and the variable; after a question mark, for one of a query
 */
record Furnished(TestCompany company, Browser owner, Map<String, Part> parts) {

    private static final String TASK = "Collect all signed contracts and agreements";

    static Furnished of(Application app, String name, String owner) {
        var company = app.company(name, owner);
        var browser = company.owner();
        var version = company.issued("client-onboarding");
        Patience.until(() -> browser.get(version + "/pdf").status() == 200);
        var document = version.substring(0, version.indexOf("/versions/"));
        browser.post(company.action(browser, document + "/revision"), Map.of());
        addLogo(company, browser);
        return new Furnished(company, browser, Map.ofEntries(
                entry("documents/{id}", row(last(document))),
                entry("kpis/{document}", row(last(document))),
                entry("{document}/{key}", name("time_to_onboard")),
                entry("versions/{version}", row(last(version))),
                entry("why/{number}", name("0")),
                entry("questions/{field}", name("handoff_days")),
                entry("process/{section}", name("tasks")),
                entry("differences/{section}", name("tasks")),
                entry("{section}/{key}", name("confirm_sale")),
                entry("{key}/{kind}", name("changed")),
                entry("tasks/{key}", name("collect_contracts")),
                entry("items/{at}", name("0")),
                entry("trail/{sequence}", name("1")),
                entry("shelf/{template}", name("customer-feedback")),
                entry("people/{id}", row(colleague(company, browser))),
                entry("export/{id}", row(last(company.exported(browser).replace("/archive", ""))))))
                .with(RunningOnboarding.start(company, browser, Map.of()));
    }

    /** With the parts of an onboarding. */
    private Furnished with(RunningOnboarding run) {
        var contact = run.owner().get(run.client() + "/contacts/new")
                .submitAndFollow(run.client() + "/contacts", Map.of("name", "Martin")).page().select("tbody a").attr("href");
        run.attach(TASK, "contract.txt", "signed".getBytes(StandardCharsets.UTF_8));
        var page = owner.get(run.task(TASK)).page();
        var client = row(last(run.client()));
        var all = new HashMap<>(parts);
        all.putAll(Map.ofEntries(
                entry("clients/{id}", client),
                entry("clients/{client}", client),
                entry("contacts/{id}", row(last(contact))),
                entry("onboardings/{id}", row(last(run.path()))),
                entry("events/{event}", name("contract_signed")),
                entry("tasks/{id}", row(last(run.task(TASK)))),
                entry("items/{item}", row(page.select("li[id^=item]").attr("id").replaceFirst("item-?", ""))),
                entry("files/{attachment}", row(last(page.select(".files a").attr("href")))),
                entry("?client", client),
                entry("?version", part("versions/{version}"))));
        return new Furnished(company, owner, Map.copyOf(all));
    }

    /** What stands for a variable. */
    Part part(String variable) {
        var part = parts.get(variable);
        if (part == null) {
            throw new AssertionError("Say in Furnished what stands for " + variable + ".");
        }
        return part;
    }

    private static void addLogo(TestCompany company, Browser browser) {
        var letterhead = company.to("/company/letterhead");
        var form = browser.get(letterhead).form(letterhead + "/logo");
        Multipart.post(browser, form.attr("action"), Map.of("read", form.select("[name=read]").val()), "logo", "logo.png",
                Pictures.png(20, 20, false));
    }

    private static String colleague(TestCompany company, Browser browser) {
        company.colleague("Bo", Access.STAFF);
        return browser.get(company.to("/company/people")).page().select("tbody a").stream()
                .filter(link -> link.text().equals("Bo")).map(link -> last(link.attr("href"))).findFirst().orElseThrow();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
