package io.sopwright.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.document.North;
import io.sopwright.onboarding.ChecklistPage.Row;
import io.sopwright.onboarding.ChecklistPage.Section;
import io.sopwright.source.Source;
import io.sopwright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lines of a checklist say, on paper and in a spreadsheet. */
class ChecklistPagesTest {

    private static final String PARTS = """
              - key: work
                title: Work
                window: { from: day 8, to: day 21 }
                tasks:
                  - key: meet
                    title: Meet
                    role: lead
                    with: [client_team]
                    help: Bring cake.
                    evidence: [minutes]
                    meeting:
                      minutes: 60
                      attendees: [lead, helper, client_contact]
                      agenda: [{ title: Hello, minutes: 10 }, { title: Plan, minutes: 50, points: [Scope, Dates] }]
                  - { key: agree, title: Agree, role: client_contact, approval: { by: client_contact, of: the plan, silence: { after: 5 business days, then: the plan applies } } }
                  - { key: decide, title: Decide, role: lead, approval: { by: helper, of: the price } }
                  - { key: sign, title: Sign, role: lead, signature: { by: [client_contact, lead], of: the order } }
                  - { key: initial, title: Initial, role: lead, signature: { by: [lead], of: the minutes } }
                  - { key: pay, title: Pay, role: client_contact, payment: deposit, survey: mood }
                  - { key: look, title: Look, role: lead, repeats: { every: 1 week, from: day 8, to: day 21, minutes: 30 }, form: update }
                  - { key: by, title: By a day, role: lead, due: { by: day 9 } }
            payments: [{ key: deposit, title: Deposit, share: 30 % }, { key: rest, title: Rest, share: 70 % }]
            forms: { update: { title: Update, fields: { photo: { type: image, label: Photo } } } }
            surveys: { mood: { title: Mood, questions: { ok: { ask: All well?, scale: 0-10 } } } }
            communication:
              - { key: news, title: News, frequency: weekly, repeats: { every: 1 week, while: work }, format: e-mail, from: lead, to: [client_contact, client_team, helper], form: update, clause: "1.2" }
              - { key: alarm, title: Alarm, frequency: whenever it burns, due: { within: 4 business hours, of: alarmed }, format: call, from: helper, to: [lead] }
              - { key: table, title: Table only, frequency: now and then, format: letter, from: lead, to: [helper] }
            gates:
              - { key: signed_first, title: No work without a call, clause: "1.1", blocks: work, needs: [{ done: call }, { done: hurry }, { rule: run.units > 3, title: More than 3 units }], otherwise: { do: Call again, back to: call, attempts: 3 } }
              - { key: paid_first, title: Paid before a look, blocks: look, strength: warn, needs: [{ payment: pay }, { signature: sign }, { approval: agree }, { evidence: minutes }] }
              - { key: all_done, title: All is done, blocks: completion, needs: [{ done: answer }] }
            kpis:
            """;

    private static final String YAML = North.YAML.replace("kpis:\n", PARTS)
            .replace("  client_contact: {", "  client_team: { title: Team, side: client }\n  client_contact: {")
            .replace("called: Call held }", "called: Call held, alarmed: Alarm raised }");

    private final List<Section> sections = new ChecklistPages(checklist()).page().sections();

    @Test
    void a_meeting_shows_its_length_who_attends_in_which_roles_and_its_agenda() {
        var meeting = row("Meet");
        assertEquals(List.of("Bring cake.", "Meeting, 60 minutes",
                "With: Ann Archer, Lead; Assistant; Lena Wolf, Contact and Team", "Attach: minutes"), meeting.notes());
        assertEquals(List.of("Hello, 10 min", "Plan, 50 min (Scope; Dates)"),
                meeting.agenda().stream().map(LineWords::words).toList());
    }

    @Test
    void an_approval_says_who_decides_and_what_silence_means() {
        assertEquals(List.of("Approval of the plan",
                "No answer within 5 business days on which both sides are open: the plan applies"), row("Agree").notes());
        assertEquals(List.of("Approval of the price by Assistant"), row("Decide").notes());
    }

    @Test
    void a_signature_a_payment_a_survey_and_a_form_are_named() {
        assertEquals(List.of("Signatures under the order: Lena Wolf, Contact; Ann Archer, Lead"), row("Sign").notes());
        assertEquals(List.of("Signature under the minutes: Ann Archer, Lead"), row("Initial").notes());
        assertEquals(List.of("Payment: Deposit, 30 %", "Survey: Mood"), row("Pay").notes());
        assertEquals(List.of("30 minutes each time", "Form: Update"), row("Look (1 of 2)").notes());
    }

    @Test
    void a_repeated_line_says_how_often_and_which_time_it_is() {
        assertEquals("every week from day 8 to day 21; this is the 2nd", row("Look (2 of 2)").why());
        assertEquals("every week during work; this is the 1st", row("News (1 of 2)").why());
        assertEquals("by day 9", row("By a day").why());
    }

    @Test
    void messages_stand_at_the_end_with_their_means_and_who_is_told() {
        assertEquals(List.of("News (1 of 2)", "News (2 of 2)", "Alarm"), titles("Communication"));
        var news = row("News (2 of 2)");
        assertEquals(List.of("By: e-mail", "To: Lena Wolf, Contact and Team; Assistant", "Form: Update"), news.notes());
        assertEquals("Ann Archer, Lead", news.who());
        assertEquals("1.2", news.clause());
        assertEquals(List.of("Mon 16 Mar 2026", "to Sun 22 Mar 2026"), news.due());
        assertEquals("within 4 business hours of alarm raised", String.join(" ", row("Alarm").due()));
        assertEquals(List.of("By: call", "To: Ann Archer, Lead", "How often: whenever it burns"), row("Alarm").notes());
    }

    @Test
    void a_gate_stands_before_what_it_guards_with_the_needs_that_apply() {
        assertEquals("No work without a call", titles("Work").getFirst());
        var gate = row("No work without a call");
        assertTrue(gate.gate());
        assertEquals(List.of("Hold the call: done", "More than 3 units"), gate.items());
        assertEquals(List.of("If not: Call again; back to “Hold the call”; at most 3 times"), gate.notes());
        assertEquals(List.of("Paid before a look", "Look (1 of 2)", "Look (2 of 2)"), titles("Work").subList(7, 10));
        assertEquals(List.of("Pay: paid", "Sign: signed", "Agree: approved", "minutes"), row("Paid before a look").items());
        assertEquals(List.of("A warning only"), row("Paid before a look").notes());
        assertEquals(List.of("All is done"), titles("Completion"));
    }

    @Test
    void a_spreadsheet_holds_the_same() {
        var csv = ChecklistCsv.of(checklist());
        assertTrue(csv.contains(
                "\"\",\"Ann Archer, Lead; Assistant; Lena Wolf, Contact and Team\",\"\",\"Hello, 10 min; Plan, 50 min (Scope; Dates)\",\"Bring cake.; Meeting, 60 minutes; Attach: minutes\",\"task\"\r\n"),
                csv);
        assertTrue(csv.contains(
                "\"Communication\",\"news\",\"News (1 of 2)\",\"1.2\",\"Lead\",\"Ann Archer\",\"2026-03-09\",\"2026-03-15\",\"no\",\"every week during work; this is the 1st\",\"\",\"\",\"Lena Wolf, Contact and Team; Assistant\",\"e-mail\",\"\",\"Form: Update\",\"communication\"\r\n"),
                csv);
        assertTrue(csv.contains("\"Work\",\"signed_first\",\"No work without a call\",\"1.1\",\"\",\"\""), csv);
        assertTrue(csv.contains(
                "\"Hold the call: done; More than 3 units\",\"\",\"\",\"\",\"If not: Call again; back to “Hold the call”; at most 3 times\",\"gate\"\r\n"),
                csv);
    }

    private List<String> titles(String section) {
        return sections.stream().filter(each -> each.title().equals(section)).flatMap(each -> each.rows().stream())
                .map(Row::title).toList();
    }

    private Row row(String title) {
        return sections.stream().flatMap(section -> section.rows().stream()).filter(row -> row.title().equals(title))
                .findFirst().orElseThrow(() -> new AssertionError(title + " is not in " + sections));
    }

    private static Checklist checklist() {
        var client = Client.readAll(Yaml.read(new Source("clients.yaml", """
                clients:
                  - id: aurora
                    name: Aurora
                    kind: new
                    country: AT
                    contacts: [{ name: Lena Wolf, roles: [client_contact, client_team] }]
                    onboardings: [{ document: welcome, events: { signed: 2026-03-02 } }]
                """))).getFirst();
        return new Checklists(North.versionOf(YAML)).of(client, client.onboardings().getFirst());
    }
}
