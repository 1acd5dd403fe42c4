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

    /** Who does it, and with what. */
    private record Story(String admin, String approver, String colleague, String approversName, String colleaguesName,
            String number, String title, String question, String answer, String then, String role, String client) {

        void walk(Application app, Chromium chromium, SampleCompany company) {
            try (var author = chromium.visitor(app).signsIn(company.email(admin));
                    var signer = chromium.visitor(app).signsIn(company.email(approver));
                    var worker = chromium.visitor(app).signsIn(company.email(colleague))) {
                revises(author, number, title);
                author.followsInMenu("Questions and answers").arrivesAt("Questions: " + title);
                answers(author, question, answer);
                author.follows("Read " + number).sees(then);
                writes(author, title);
                addsTask(author, role);
                author.follows("To the document").follows("Submit for approval");
                submits(author, number, approversName);
                approves(signer, number, title);
                addsClient(author, client);
                choosesDocument(author, number);
                starts(author, client, role, colleaguesName);
                ticks(worker, client);
            }
        }
    }

    @Test
    void at_harbour_and_pine_tom_ticks_what_priya_changed_and_gareth_approved(Application app, Chromium chromium)
            throws IOException {
        new Story("priya", "gareth", "tom", "Gareth Pryce", "Tom Fairley", "OPS-001", "Client onboarding",
                "After how many months do you look whether a client is still with you?", "18", "18 months", "Client manager",
                "Fenwick Bakery").walk(app, chromium, SampleCompany.takenIn(app, "harbour-pine", temporary));
    }

    @Test
    void at_lumenwerk_paul_ticks_what_mia_changed_and_jonas_approved(Application app, Chromium chromium) throws IOException {
        new Story("mia", "jonas", "paul", "Jonas Keller", "Paul Nissen", "OPS-001", "OEM client onboarding in 90 days",
                "After how many days without a sign from the client do you call?", "9", "9 days", "Account manager",
                "Nordlicht Hotels").walk(app, chromium, SampleCompany.takenIn(app, "lumenwerk", temporary));
    }

    @Test
    void at_tillwise_hannah_ticks_what_luis_changed_and_dana_approved(Application app, Chromium chromium) throws IOException {
        new Story("luis", "dana", "hannah", "Dana Whitfield", "Hannah Seo", "CS-001", "SaaS customer onboarding, 30-60-90 days",
                "In under how many business hours do you answer a question in the channel?", "2", "2 business hours",
                "Customer success manager", "Rosa’s Kitchen")
                .walk(app, chromium, SampleCompany.takenIn(app, "tillwise", temporary));
    }
}
