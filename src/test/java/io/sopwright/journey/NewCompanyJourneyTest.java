package io.sopwright.journey;

import static io.sopwright.journey.Steps.addsClient;
import static io.sopwright.journey.Steps.addsTask;
import static io.sopwright.journey.Steps.answers;
import static io.sopwright.journey.Steps.approves;
import static io.sopwright.journey.Steps.starts;
import static io.sopwright.journey.Steps.submits;
import static io.sopwright.journey.Steps.ticks;
import static io.sopwright.journey.Steps.writes;

import io.sopwright.testing.Application;
import io.sopwright.testing.Chromium;
import io.sopwright.testing.Visitor;
import io.sopwright.testing.WithApplication;
import io.sopwright.testing.WithChromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From nothing to a ticked task: a company is founded, adopts a policy, and invites who approves it and who works by it. */
@ExtendWith({WithApplication.class, WithChromium.class})
class NewCompanyJourneyTest {

    private static final String POLICY = "Client onboarding";

    @Test
    void ada_founds_a_company_ben_approves_its_first_policy_and_cleo_ticks(Application app, Chromium chromium) {
        try (var ada = chromium.visitor(app); var ben = chromium.visitor(app); var cleo = chromium.visitor(app)) {
            founds(ada);
            adopts(ada);
            invites(ada, "Ben Meadow", "ben@meadow.example", "approver", List.of("Management", "Sales", "Operations"));
            invites(ada, "Cleo Brook", "cleo@meadow.example", "staff", List.of("Account manager"));
            joins(ben, "Ben Meadow", "ben@meadow.example");
            joins(cleo, "Cleo Brook", "cleo@meadow.example");
            ada.follows("Documents").arrivesAt("Documents").follows(POLICY).arrivesAt("OPS-001 " + POLICY);
            writes(ada, POLICY);
            addsTask(ada, "Account manager");
            ada.follows("To the document").follows("Submit for approval").arrivesAt("Submit OPS-001 for approval")
                    .chooses("Who approves it?", "Ben Meadow").presses("Choose").sees("What changed?");
            submits(ada, "OPS-001", "Ben Meadow");
            approves(ben, "OPS-001", POLICY);
            addsClient(ada, "First Client");
            ada.follows("Start an onboarding");
            starts(ada, "First Client", "Account manager", "Cleo Brook");
            ticks(cleo, "First Client");
        }
    }

    private static void founds(Visitor founder) {
        founder.opens("/").arrivesAt("Sign in").follows("Found a company").arrivesAt("Found a company")
                .types("Your name", "Ada Meadow").types("E-mail address", "ada@meadow.example")
                .types("Password", Application.PASSWORD).types("Name of the company", "Meadow Ltd")
                .presses("Found a company").arrivesAt("Shelf").sees("Confirm your e-mail address: open the link");
        confirms(founder, "ada@meadow.example");
        founder.opens("/").arrivesAt("My tasks");
        List.of("My tasks", "Clients", "Documents").forEach(room -> founder.follows(room).arrivesAt(room));
    }

    private static void confirms(Visitor founder, String email) {
        founder.opens("/outbox").arrivesAt("Outbox").page().locator("main a").getByText(email).first().click();
        founder.arrivesAt("Confirm your e-mail address for Sopwright").follows("Follow its link")
                .arrivesAt("Confirm your e-mail address").presses("Confirm your e-mail address")
                .sees("Your e-mail address is confirmed.");
    }

    private static void adopts(Visitor founder) {
        founder.follows("Adopt a template").arrivesAt("Shelf").follows(POLICY).arrivesAt(POLICY).presses("Adopt")
                .arrivesAt("Questions: " + POLICY);
        answers(founder, "What is your company's address?", "1 Mill Lane, Bath BA1 1AA");
        answers(founder, "Which telephone number do people call?", "+44 1225 496 0100");
        answers(founder, "Which e-mail address do people write to?", "hello@meadow.example");
        answers(founder, "Which services do you sell?", "Gardens\nTerraces");
        founder.follows("Read OPS-001").sees("Gardens");
    }

    private static void invites(Visitor founder, String name, String email, String access, List<String> roles) {
        founder.follows("Company").arrivesAt("Company").follows("People").arrivesAt("People").follows("Invite somebody")
                .arrivesAt("Invite somebody").types("E-mail address", email).types("Name", name);
        founder.labelled("Access").selectOption(access);
        roles.forEach(role -> founder.labelled(role).check());
        founder.presses("Send the invitation").sees(name);
    }

    private static void joins(Visitor guest, String name, String email) {
        guest.opens("/outbox").arrivesAt("Outbox").page().getByText(email).first().click();
        guest.arrivesAt("You are invited to Meadow Ltd").follows("Follow its link").arrivesAt("Join Meadow Ltd")
                .types("Name", name).types("Password", Application.PASSWORD).presses("Join Meadow Ltd")
                .arrivesAt("My tasks");
    }
}
