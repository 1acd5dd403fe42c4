package io.sopwright.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.tenancy.Access;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// N1
@ExtendWith(WithApplication.class)
class PeopleAcrossTenantsTest {

    private static final Map<String, List<String>> TYPED = Map.of("name", List.of("Evil"), "email", List.of("evil@evil.example"),
            "access", List.of("owner"), "read", List.of("0"), "reason", List.of("evil"));

    @Test
    void the_people_of_a_company_do_not_exist_for_strangers(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var ann = north.owner();
        north.colleague("Bo", Access.STAFF);
        var sue = south.owner();
        var before = ann.get(north.to("/company/people")).text("tbody");
        var bo = ann.get(north.to("/company/people")).page().select("tbody a").last();
        var id = String.valueOf(bo).replaceAll("(?s).*/people/([^\"]+)\".*", "$1");
        var token = sue.get(south.to("/company/people/new")).form(south.to("/company/people")).attr("action").replaceAll(".*\\?",
                "?");
        for (var path : List.of("/" + id, "/" + id + "/departure", "/" + id + "/invitation")) {
            for (var company : List.of(north, south)) {
                assertEquals(404, sue.get(company.to("/company/people" + path)).status() == 405
                        ? 404
                        : sue.get(company.to("/company/people" + path)).status(), path);
                assertEquals(404, sue.post(company.to("/company/people" + path) + token, TYPED).status(), path);
            }
        }
        for (var path : List.of("", "/new")) {
            assertEquals(404, sue.get(north.to("/company/people" + path)).status());
        }
        assertEquals(404, sue.post(north.to("/company/people") + token, TYPED).status());
        assertEquals(before, ann.get(north.to("/company/people")).text("tbody"));
    }
}
