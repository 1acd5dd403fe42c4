package io.sopwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault of each kind, planted in a copy of a sample company or of the shelf, and what {@code check} says of it. The mark § shows where. */
class PlantedFaultsTest {

    private static final String TENANT = "harbour-pine/tenant.yaml";
    private static final String CLIENTS = "harbour-pine/clients.yaml";
    private static final String DOCUMENT = "harbour-pine/documents/client-onboarding.yaml";
    private static final String TEXT = "shelf/client-onboarding/policy.md";
    private static final String TEMPLATE = "shelf/client-onboarding/policy.yaml";

    @TempDir
    private Path root = Path.of("");
    private String found = "";

    @BeforeEach
    void copies() throws IOException {
        copy(Path.of("policy-templates"), root.resolve("shelf"));
        copy(Path.of("tenants/harbour-pine"), root.resolve("harbour-pine"));
    }

    @Test
    void nothing_is_found_before_a_fault_is_planted() {
        check();
        assertEquals("", found);
        assertEquals(0, Command.run("check", root, root.resolve("shelf"), "--shelf", root.resolve("shelf")).exit());
    }

    @Test
    void an_unknown_placeholder() throws IOException {
        plant(TEXT, "1.2 **Handoff meeting.**", "1.2 **Handoff meeting §<<handof_days>>.**",
                "error: There is no field handof_days: did you mean handoff_days?");
    }

    @Test
    void an_unset_placeholder() throws IOException {
        plant(DOCUMENT,
                "answers:\n  services: [Bookkeeping, VAT returns, Payroll, Annual accounts, Hosted accounting system]\n  ",
                "answers:\n  §",
                "error: There is no answer to “Which services do you sell?” yet: add services.");
    }

    @Test
    void an_answer_of_the_wrong_type() throws IOException {
        plant(DOCUMENT, "handoff_days: 2 ", "handoff_days: §two ",
                "error: Within how many business days of the contract being signed is the handoff meeting held?: “two” is not a number:"
                        + " write digits, with a point before decimals.");
    }

    @Test
    void an_answer_to_a_question_with_a_slip_in_its_name() throws IOException {
        plant(DOCUMENT, "handoff_days: 2 ", "handof_days: §2 ",
                "error: handof_days is not a field of this template: did you mean handoff_days?");
    }

    @Test
    void a_marker_that_was_left_in_the_text() throws IOException {
        plant(TEXT, "1.2 **Handoff meeting.**", "1.2 **Handoff meeting.** §{{Client}}",
                "error: “{{Client}}” is left in the text: write what is meant.");
    }

    @Test
    void a_filler_word_in_the_text() throws IOException {
        plant(DOCUMENT, "1.5 **Identity check.**", "1.5 **Identity check.** §TBD",
                "error: “TBD” is left in the text: write what is meant.");
    }

    @Test
    void a_filler_word_for_an_answer() throws IOException {
        plant(TENANT, "company_name: Harbour & Pine Ltd", "company_name: N/A");
        assertTrue(found.contains("error: The answer to company_name is “N/A”: give a real one."), found);
    }

    @Test
    void a_due_rule_that_cannot_be_read() throws IOException {
        plant(DOCUMENT, "\"<<welcome_days>> business days\"", "\"§<<welcome_days>> busines days\"",
                "error: \"2 busines days\" has no known unit: did you mean business days?");
    }

    @Test
    void a_due_rule_that_ends_before_it_begins() throws IOException {
        plant(DOCUMENT, "due: { within: \"<<welcome_days>> business days\"",
                "due: §{ not before: 9 business days, within: \"<<welcome_days>> business days\"",
                "error: This ends before it begins (9 business days to 2 business days): swap its ends.");
    }

    @Test
    void a_role_that_nobody_holds() throws IOException {
        plant(TENANT, "roles: [management, sales, staff]", "roles: [management, staff]");
        assertTrue(found.contains("error: Nobody at Harbour & Pine Ltd holds the role sales"), found);
    }

    @Test
    void a_role_that_there_is_not() throws IOException {
        plant(DOCUMENT, "with: [management]", "with: [§managment]",
                "error: There is no role “managment”: did you mean management?");
    }

    @Test
    void an_anchor_that_there_is_not() throws IOException {
        plant(DOCUMENT, "of: handoff_held }", "of: §handof_held }",
                "error: There is no event “handof_held”: did you mean handoff_held?");
    }

    @Test
    void an_anchor_that_only_happens_later() throws IOException {
        plant(DOCUMENT, "  change:\n    tasks:\n",
                "  change:\n    tasks:\n      send_welcome_pack: { after: [check_identity] }\n");
        plant(DOCUMENT, "of: handoff_held }", "of: §welcome_sent }",
                "error: The task “check_identity” is due counted from “welcome_sent”, which only happens after it:"
                        + " count it from an earlier event.");
    }

    @Test
    void a_clause_that_there_is_not() throws IOException {
        plant(DOCUMENT, "clause: \"1.5\"\n          role", "clause: \"§1.9\"\n          role",
                "error: The text has no clause 1.9: mend the number or write the clause.");
    }

    @Test
    void an_agenda_that_does_not_add_up() throws IOException {
        plant(DOCUMENT, "minutes: 30\n", "minutes: §40\n",
                "error: The agenda adds up to 30 minutes, but the meeting has 40: make them the same.");
    }

    @Test
    void a_plan_that_breaks_its_own_kpi() throws IOException {
        plant(DOCUMENT, "    kpis:\n", "    kpis:\n      time_to_onboard: { targets: [{ is: §at most 40 }] }\n",
                "warning: The plan takes up to 95 days from contract_signed to onboarding_completed, but the KPI “Time to onboard” wants"
                        + " at most 40: shorten the plan or move the target.");
    }

    @Test
    void a_kpi_in_another_unit_than_it_counts() throws IOException {
        plant(DOCUMENT, "    kpis:\n",
                "    kpis:\n      time_to_onboard: { unit: business days, value: \"§days(contract_signed, onboarding_completed)\" }\n",
                "error: The KPI is in business days, but days() counts calendar days: write bdays(), or calendar days as the unit.");
    }

    @Test
    void a_kpi_that_measures_no_number() throws IOException {
        plant(DOCUMENT, "    kpis:\n", "    kpis:\n      time_to_onboard: { value: §client.country }\n",
                "error: “client.country” is a text, but the value of a KPI is a number: name a number, or a time such as days(…, …).");
    }

    @Test
    void a_condition_that_asks_for_what_there_is_not() throws IOException {
        plant(DOCUMENT, "          completes: identity_checked\n",
                "          completes: identity_checked\n          when: §run.migration_neded\n",
                "error: There is no “run.migration_neded” for a condition to ask about: did you mean run.migration_needed?");
    }

    @Test
    void a_form_that_asks_about_a_field_that_it_does_not_have() throws IOException {
        plant(TEMPLATE, "when: \"form.migration\"", "when: \"§form.migraton\"",
                "error: There is no “form.migraton” for a condition to ask about: did you mean form.migration?");
    }

    @Test
    void a_related_template_that_there_is_not() throws IOException {
        plant(TEMPLATE, "related: [support-escalation]", "related: [§support-escalations]",
                "warning: There is no template “support-escalations” on the shelf: did you mean support-escalation?");
    }

    @Test
    void a_contact_in_a_role_that_there_is_not() throws IOException {
        plant(CLIENTS, "email: martin@brewersyard.example, roles: [client_contact]",
                "email: martin@brewersyard.example, roles: [§client_contract]",
                "error: No document of this company has a role “client_contract” for a client's people: did you mean client_contact?");
    }

    @Test
    void a_key_that_the_schema_does_not_know() throws IOException {
        plant(TENANT, "{ day: 2026-12-29, closed:", "{ day: 2026-12-29, §closd:",
                "error: An exceptional day has no “closd”: did you mean closed?");
    }

    @Test
    void a_value_of_the_wrong_kind() throws IOException {
        plant(DOCUMENT, "effective: 2026-01-12", "effective: §soon", "error: “soon” is not a day: write it as 2026-03-31.");
    }

    @Test
    void a_fact_of_a_client_that_is_not_asked_for() throws IOException {
        plant(CLIENTS, "migration_needed: yes\n", "migration_neded: §yes\n");
        assertTrue(found.contains("did you mean migration_needed?"), found);
    }

    /** Plants a fault and expects one finding, where the mark stands. */
    private void plant(String file, String was, String marked, String said) throws IOException {
        plant(file, was, marked);
        var text = Files.readString(root.resolve(file));
        int at = text.indexOf(marked.replace("§", "")) + marked.indexOf('§');
        assertEquals(new Source(file, text).at(at) + ": " + said + "\n", found);
    }

    private void plant(String file, String was, String marked) throws IOException {
        var text = Files.readString(root.resolve(file));
        assertTrue(text.contains(was), () -> file + " has changed: there is no “" + was + "” in it");
        Files.writeString(root.resolve(file), text.replaceFirst(Pattern.quote(was),
                Matcher.quoteReplacement(marked.replace("§", ""))));
        check();
    }

    private void check() {
        found = Command.run("check", root.resolve("harbour-pine"), "--shelf", root.resolve("shelf")).out().replace(root + "/",
                "");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
