package io.sopwright.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.profile.Companies;
import io.sopwright.testing.Application;
import io.sopwright.testing.Multipart;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// N1
@ExtendWith(WithApplication.class)
class SettingsAcrossTenantsTest {

    private static final Map<String, List<String>> TYPED = Map.of("read", List.of("0"), "name", List.of("Evil"), "locale",
            List.of("en-GB"), "zone", List.of("Europe/Berlin"), "accent", List.of("#000000"), "country", List.of("FR"), "hours",
            List.of("Mon 09:00-10:00"));

    @Test
    void the_settings_of_a_company_do_not_exist_for_strangers(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var sue = south.owner();
        var before = app.get(Companies.class).find(north.tenant());
        var token = sue.get(south.to("/company")).form(south.to("/company")).attr("action").replaceAll(".*\\?", "?");
        for (var path : List.of("/company", "/company/letterhead", "/company/calendar")) {
            assertEquals(404, sue.get(north.to(path)).status(), path);
            assertEquals(404, sue.post(north.to(path) + token, TYPED).status(), path);
        }
        assertEquals(404, sue.get(north.to("/company/letterhead/logo")).status());
        assertEquals(404, sue.post(north.to("/company/letterhead/logo-removal") + token, TYPED).status());
        assertEquals(404,
                Multipart.post(sue, north.to("/company/letterhead/logo") + token, Map.of("read", "0"), "logo", "logo.png",
                        new byte[]{1, 2, 3}).status());
        var after = app.get(Companies.class).find(north.tenant());
        assertEquals(List.of(before.name(), before.zone(), before.letterhead(), before.hours()),
                List.of(after.name(), after.zone(), after.letterhead(), after.hours()));
    }
}
