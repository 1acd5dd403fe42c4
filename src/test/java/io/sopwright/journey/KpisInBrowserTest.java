package io.sopwright.journey;

import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room of KPIs in a browser, each page looked at as every page is: narrow and wide, light and dark. */
@ExtendWith({WithApplication.class, WithChromium.class})
class KpisInBrowserTest {

    @Test
    void a_kpi_is_found_and_read_and_its_form_opened(Application app, Chromium chromium) {
        var north = app.company("North", "Ann");
        try (var ann = chromium.visitor(app).signsIn(north.ownersEmail())) {
            ann.opens(north.to("/kpis")).sees("No KPIs yet");
            north.document("saas-onboarding");
            north.document("customer-feedback");
            ann.follows("KPIs").sees("14 entries");
            ann.follows("Acknowledged in time").sees("business days between two events");
            ann.follows("KPIs").follows("Healthy customers").sees("No critical issue is open");
            ann.follows("Change").arrivesAt("Healthy customers").sees("What special ones count as");
        }
    }
}
