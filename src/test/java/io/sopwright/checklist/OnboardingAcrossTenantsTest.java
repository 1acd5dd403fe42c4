package io.sopwright.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.sopwright.testing.Application;
import io.sopwright.testing.RunningOnboarding;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the test of every route cannot see: ids in the query of a true form, and lists. */
@ExtendWith(WithApplication.class)
class OnboardingAcrossTenantsTest {

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
