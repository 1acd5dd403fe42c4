package io.sopwright.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sue owns South and knows the ids of North. */
// N1
@ExtendWith(WithApplication.class)
class KpisAcrossTenantsTest {

    @Test
    void a_stranger_reads_no_kpi_of_another_company_under_either_address(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var document = north.document("client-onboarding").text();
        south.document("client-onboarding");
        var sue = south.owner();
        var kpi = "/kpis/" + document + "/time_to_onboard";
        assertEquals(200, north.owner().get(north.to(kpi)).status());
        for (var address : List.of(north.to("/kpis"), north.to("/kpis?csv"), north.to(kpi), south.to(kpi))) {
            assertEquals(404, sue.get(address).status(), address);
        }
    }

    @Test
    void a_list_holds_the_companys_own_kpis_only_whatever_document_is_asked_for(Application app) {
        var north = app.company("North", "Ann");
        var south = app.company("South", "Sue");
        var document = north.document("client-onboarding").text();
        south.document("customer-feedback");
        var sue = south.owner();
        for (var list : List.of("/kpis", "/kpis?csv", "/kpis?document=" + document, "/kpis?csv&document=" + document)) {
            assertFalse(sue.get(south.to(list)).body().contains("Time to onboard"), list);
        }
        assertTrue(sue.get(south.to("/kpis")).body().contains("Acknowledged in time"));
    }
}
