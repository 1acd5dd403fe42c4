package io.sopwright.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sopwright.testing.Application;
import io.sopwright.testing.Browser;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.TestCompany;
import io.sopwright.testing.WithApplication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger finds nothing of onboardings, tasks, files and contacts, under no address, and changes nothing. */
@ExtendWith(WithApplication.class)
class OnboardingAcrossTenantsTest {

    private static final String TASK = "Collect all signed contracts and agreements";

    /** The same address in another company. */
    private static String under(TestCompany company, TestCompany other, String path) {
        return other.to(path.substring(company.to("").length()));
    }

    private static String operation(TestCompany south, Browser stranger) {
        var action = stranger.get(south.to("/clients/new")).form(south.to("/clients")).attr("action");
        return action.substring(action.indexOf('?'));
    }

    /** What North has, and what a stranger would send there. */
    private record Target(List<String> pages, List<String> forms, String files) {

        private static Target of(RunningOnboarding run) {
            run.attach(TASK, "contract.txt", "signed".getBytes(StandardCharsets.UTF_8));
            var contact = run.owner().get(run.client() + "/contacts/new")
                    .submitAndFollow(run.client() + "/contacts", Map.of("name", "Martin")).page().select("tbody a").attr("href");
            var task = run.task(TASK);
            var page = run.owner().get(task).page();
            var file = page.select(".files a").attr("href");
            var item = page.select("li[id^=item] form").attr("action").split("\\?", 2)[0];
            var forms = new ArrayList<>(List.of(contact, contact + "/removal", run.client() + "/contacts", item, item + "/undo"));
            List.of("/completion", "/completion/undo", "/omission", "/notes").forEach(verb -> forms.add(task + verb));
            List.of("/events/contract_signed", "/hold", "/resumption", "/cancellation", "/completion", "/case")
                    .forEach(verb -> forms.add(run.path() + verb));
            return new Target(List.of(run.path(), run.path() + "/case", task, file, contact, run.client() + "/contacts/new"),
                    forms,
                    task + "/files");
        }
    }

    @Test
    void a_stranger_finds_nothing_and_changes_nothing(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var run = RunningOnboarding.start(app, north);
        var target = Target.of(run);
        var sue = south.owner();
        var before = run.page().text();
        for (var company : List.of(north, south)) {
            target.pages.forEach(page -> assertEquals(404, sue.get(under(north, company, page)).status(), page));
            target.forms.forEach(form -> assertEquals(404, sue.post(under(north, company, form) + operation(south, sue),
                    Map.of("reason", List.of("x"), "note", List.of("x"), "name", List.of("x"), "day", List.of("2026-01-01"),
                            "hold_reason", List.of("x"), "cancel_reason", List.of("x"), "read", List.of("0")))
                    .status(), form));
            assertEquals(404, Multipart.post(sue, under(north, company, target.files) + operation(south, sue), Map.of(), "file",
                    "x.txt", "x".getBytes(StandardCharsets.UTF_8)).status());
        }
        assertEquals(before, run.page().text());
    }

    @Test
    void nobody_starts_an_onboarding_for_a_strangers_client_or_by_a_strangers_version(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var norths = RunningOnboarding.start(app, north);
        var souths = RunningOnboarding.start(app, south);
        var action = souths.owner().get(south.to("/onboardings/new?client=" + id(souths.client()))).form(south.to("/onboardings"))
                .attr("action");
        var stolen = norths.owner().get(north.to("/onboardings/new?client=" + id(norths.client()))).form(north.to("/onboardings"))
                .attr("action");
        var version = action.replaceFirst(".*version=([^&]+).*", "$1");
        var day = Map.of("day", List.of("2026-03-02"));
        assertEquals(404, souths.owner().post(action.replace(id(souths.client()), id(norths.client())), day).status());
        assertEquals(404, souths.owner()
                .post(action.replace(version, stolen.replaceFirst(".*version=([^&]+).*", "$1")), day).status());
        assertEquals(1, souths.owner().get(south.to("/onboardings")).page().select("tbody tr").size());
    }

    @Test
    void lists_hold_the_companys_own_only(Application app) {
        var south = app.company("South", "Sue");
        RunningOnboarding.start(app, app.company("North", "Ann"));
        var sue = south.owner();
        List.of("/onboardings", "/onboardings?csv", "/tasks?whose=all&show=coming", "/tasks?whose=all&csv")
                .forEach(list -> assertFalse(sue.get(south.to(list)).body().contains("Aurora"), list));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
