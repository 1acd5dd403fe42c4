package io.sopwright.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** An onboarding of a test's company, which follows the client onboarding of Harbour &amp; Pine. */
public record RunningOnboarding(TestCompany company, Browser owner, String client, String path) {

    /** Starts one for a new client, on the day of {@link Application#MONDAY}. */
    public static RunningOnboarding start(Application app, TestCompany company) {
        Issued.sample(app, company, "harbour-pine", "client-onboarding");
        return start(company, company.owner(), Map.of());
    }

    /** Starts one with other answers than the defaults. */
    public static RunningOnboarding start(TestCompany company, Browser owner, Map<String, String> typed) {
        var client = owner.get(company.to("/clients/new"))
                .submit(company.to("/clients"), Map.of("name", "Aurora Spa", "kind", "new", "country", "GB")).location()
                .orElseThrow();
        var form = owner.get(company.to("/onboardings/new?client=" + client.substring(client.lastIndexOf('/') + 1)));
        var all = new LinkedHashMap<>(Map.of("day", "2026-03-02", "time", "09:30"));
        all.putAll(typed);
        var started = form.submit(company.to("/onboardings"), all);
        return new RunningOnboarding(company, owner, client,
                started.location().orElseThrow(() -> new AssertionError(started.status() + " " + started.text())));
    }

    /** Its page. */
    public Reply page() {
        return owner.get(path);
    }

    /** The row of the task of that title. */
    public Element row(String title) {
        return page().page().select("li.task").stream().filter(row -> row.select(".task-title").text().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + title + " in " + page().text()));
    }

    /** The page of the task of that title. */
    public String task(String title) {
        return row(title).select(".task-title").attr("href");
    }

    /** Sends the tick of a task, as the form on its page. */
    public Reply tick(String title) {
        return tick(owner, title);
    }

    public Reply tick(Browser browser, String title) {
        var task = task(title);
        return browser.get(task).submit(task + "/completion", Map.of());
    }

    /** Ticks all steps of a task, checks as passed. */
    public void tickSteps(String title) {
        var task = task(title);
        while (true) {
            var page = owner.get(task);
            var next = page.page().select("li[id^=item] form").stream().map(form -> form.attr("action"))
                    .filter(action -> action.contains("/completion?")).findFirst();
            if (next.isEmpty()) {
                return;
            }
            var reply = owner.post(next.get(), Map.of("outcome", List.of("pass")));
            if (reply.status() != 303) {
                throw new AssertionError(reply.status() + " " + reply.text());
            }
        }
    }

    /** Sends a file. */
    public Reply attach(String title, String name, byte[] bytes) {
        return attach(owner, task(title), name, bytes);
    }

    /** Sends a file as the first thing that a task asks for. */
    public static Reply attach(Browser browser, String task, String name, byte[] bytes) {
        var form = browser.get(task).form(task + "/files");
        var wanted = form.select("option[selected]").attr("value");
        return Multipart.post(browser, form.attr("action"), Map.of("evidence", wanted), "file", name, bytes);
    }
}
