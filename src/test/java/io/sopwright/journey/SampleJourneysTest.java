package io.sopwright.journey;

import static io.sopwright.journey.Steps.addsClient;
import static io.sopwright.journey.Steps.addsTask;
import static io.sopwright.journey.Steps.answers;
import static io.sopwright.journey.Steps.approves;
import static io.sopwright.journey.Steps.choosesDocument;
import static io.sopwright.journey.Steps.revises;
import static io.sopwright.journey.Steps.starts;
import static io.sopwright.journey.Steps.submits;
import static io.sopwright.journey.Steps.ticks;
import static io.sopwright.journey.Steps.writes;

import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In each of the sample companies: a policy is changed, approved, started for a new client and worked on, all in the browser. */
@ExtendWith({WithApplication.class, WithChromium.class})
class SampleJourneysTest {

    @TempDir
    Path temporary;

    @Test
    void at_harbour_and_pine_tom_ticks_what_priya_changed_and_gareth_approved(Application app, Chromium chromium)
            throws IOException {
        var company = SampleCompany.takenIn(app, "harbour-pine", temporary);
        try (var priya = chromium.visitor(app).signsIn(company.email("priya"));
                var gareth = chromium.visitor(app).signsIn(company.email("gareth"));
                var tom = chromium.visitor(app).signsIn(company.email("tom"))) {
            revises(priya, "OPS-001", "Client onboarding");
            priya.followsInMenu("Questions and answers").arrivesAt("Questions: Client onboarding");
            answers(priya, "After how many months do you look whether a client is still with you?", "18");
            priya.follows("Read OPS-001").sees("18 months");
            writes(priya, "Client onboarding");
            addsTask(priya, "Client manager");
            priya.follows("To the document").follows("Submit for approval");
            submits(priya, "OPS-001", "Gareth Pryce");
            approves(gareth, "OPS-001", "Client onboarding");
            addsClient(priya, "Fenwick Bakery");
            choosesDocument(priya, "OPS-001");
            starts(priya, "Fenwick Bakery", "Client manager", "Tom Fairley");
            ticks(tom, "Fenwick Bakery");
        }
    }

    @Test
    void at_lumenwerk_paul_ticks_what_mia_changed_and_jonas_approved(Application app, Chromium chromium) throws IOException {
        var company = SampleCompany.takenIn(app, "lumenwerk", temporary);
        try (var mia = chromium.visitor(app).signsIn(company.email("mia"));
                var jonas = chromium.visitor(app).signsIn(company.email("jonas"));
                var paul = chromium.visitor(app).signsIn(company.email("paul"))) {
            revises(mia, "OPS-001", "OEM client onboarding in 90 days");
            mia.followsInMenu("Questions and answers").arrivesAt("Questions: OEM client onboarding in 90 days");
            answers(mia, "After how many days without a sign from the client do you call?", "9");
            mia.follows("Read OPS-001").sees("9 days");
            writes(mia, "OEM client onboarding in 90 days");
            addsTask(mia, "Account manager");
            mia.follows("To the document").follows("Submit for approval");
            submits(mia, "OPS-001", "Jonas Keller");
            approves(jonas, "OPS-001", "OEM client onboarding in 90 days");
            addsClient(mia, "Nordlicht Hotels");
            choosesDocument(mia, "OPS-001");
            starts(mia, "Nordlicht Hotels", "Account manager", "Paul Nissen");
            ticks(paul, "Nordlicht Hotels");
        }
    }

    @Test
    void at_tillwise_hannah_ticks_what_luis_changed_and_dana_approved(Application app, Chromium chromium) throws IOException {
        var company = SampleCompany.takenIn(app, "tillwise", temporary);
        try (var luis = chromium.visitor(app).signsIn(company.email("luis"));
                var dana = chromium.visitor(app).signsIn(company.email("dana"));
                var hannah = chromium.visitor(app).signsIn(company.email("hannah"))) {
            revises(luis, "CS-001", "SaaS customer onboarding, 30-60-90 days");
            luis.followsInMenu("Questions and answers").arrivesAt("Questions: SaaS customer onboarding, 30-60-90 days");
            answers(luis, "In under how many business hours do you answer a question in the channel?", "2");
            luis.follows("Read CS-001").sees("2 business hours");
            writes(luis, "SaaS customer onboarding, 30-60-90 days");
            addsTask(luis, "Customer success manager");
            luis.follows("To the document").follows("Submit for approval");
            submits(luis, "CS-001", "Dana Whitfield");
            approves(dana, "CS-001", "SaaS customer onboarding, 30-60-90 days");
            addsClient(luis, "Rosa’s Kitchen");
            choosesDocument(luis, "CS-001");
            starts(luis, "Rosa’s Kitchen", "Customer success manager", "Hannah Seo");
            ticks(hannah, "Rosa’s Kitchen");
        }
    }
}
