package io.sopwright.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.sopwright.testing.Visitor;

/** What people do on the way from a template to a ticked task. */
final class Steps {

    static final String NEW_TASK = "Wish the client a good start";

    private Steps() {}

    static void revises(Visitor author, String number, String title) {
        author.arrivesAt("My tasks").follows("Documents").arrivesAt("Documents").follows(title)
                .arrivesAt(number + " " + title).presses("Revise").sees("Draft · version");
    }

    /** Answers one question, which is kept without a button. */
    static void answers(Visitor author, String question, String answer) {
        author.types(question, answer).labelled(question).press("Tab");
        assertThat(author.page().locator(".question", new Page.LocatorOptions().setHasText(question)))
                .containsText("Saved");
    }

    static void writes(Visitor author, String title) {
        author.followsInMenu("Edit the text").arrivesAt("Text of " + title);
        author.labelled("Text of the draft").press("Control+End");
        author.page().keyboard().insertText("\n\n1.97 **Kindness.** We at <<company_name>> greet by name.");
        assertThat(author.page().locator("#preview")).containsText("greet by name");
        assertThat(author.page().getByText("Not saved yet")).isVisible();
        author.presses("Save");
        assertThat(author.page().getByText("Not saved yet")).isHidden();
    }

    static void addsTask(Visitor author, String role) {
        author.followsInMenu("Back to the document").followsInMenu("Edit the process").arrivesAt("Process of the draft")
                .unfolds("Add a task").types("What is done", NEW_TASK).chooses("Who does it", role).presses("Add")
                .follows(NEW_TASK).arrivesAt(NEW_TASK).follows("Back to the process").arrivesAt("Process of the draft");
    }

    static void submits(Visitor author, String number, String approver) {
        author.arrivesAt("Submit " + number + " for approval").chooses("Who approves it?", approver)
                .types("What changed?", "We wish a good start")
                .presses("Submit for approval").sees("waits for approval");
    }

    static void approves(Visitor approver, String number, String title) {
        approver.follows("Documents").follows(title).arrivesAt(number + " " + title).follows("Read and decide")
                .sees("Your decision").presses("Approve").sees("Effective · version");
    }

    static void addsClient(Visitor author, String client) {
        author.follows("Clients").arrivesAt("Clients").follows("Add a client").arrivesAt("Client").types("Name", client)
                .presses("Save").arrivesAt(client);
    }

    /** Starts where several documents are in force. */
    static void choosesDocument(Visitor author, String number) {
        author.follows("Start an onboarding").arrivesAt("Start an onboarding");
        var offered = author.labelled("Document").locator("option").filter(new Locator.FilterOptions().setHasText(number));
        author.chooses("Document", offered.first().textContent()).presses("Go on");
    }

    static void starts(Visitor author, String client, String role, String person) {
        author.sees("Who does what").arrivesAt("Start an onboarding").chooses(role, person).presses("Start").arrivesAt(client)
                .sees(NEW_TASK);
    }

    static void ticks(Visitor colleague, String client) {
        colleague.follows("My tasks").follows("Coming").sees(client).presses("Tick: " + NEW_TASK);
        assertThat(colleague.button("Undo: " + NEW_TASK)).isVisible();
        colleague.follows(client).arrivesAt(client).follows(NEW_TASK).arrivesAt(NEW_TASK).sees("ticked");
    }
}
