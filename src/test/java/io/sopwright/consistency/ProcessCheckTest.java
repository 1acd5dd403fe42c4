package io.sopwright.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.Finding;
import io.sopwright.source.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark § in a changed passage shows where the finding belongs. */
class ProcessCheckTest {

    private static final Set<String> CLAUSES = Set.of("1.1", "1.2", "2.1", "2.2");

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var written = SmallProcess.written("""
                starts: signed
                roles: { owner: { title: Owner } }
                phases: [{ key: work, title: Work, tasks: [{ key: do, title: Do, role: ownr }] }]
                events: { signed: Signed }
                """);
        var findings = ProcessCheck.findings(ProcessDefinition.shape().read(written), written, Set.of(), Set.of("owner"));
        assertEquals("policy.yaml:3:72: There is no role “ownr”: did you mean owner?", findings.getFirst().toString());
    }

    @Test
    void what_fits_together_has_no_findings() {
        // only the balance is left without a task that waits for it
        assertEquals(List.of("The payment “balance” is not used, no task waits for it: use it or remove it."),
                findings(SmallProcess.TEXT).stream().map(Finding::sentence).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            starts: contract_signed                | starts: §contract_sign                   | event “contract_sign”: did you mean contract_signed?
            clause: "1.1"\\n        role: owner    | clause: "1.1"\\n        role: §ownr      | role “ownr”: did you mean owner?
            with: [client_contact]                 | with: [owner, §client]                   | role “client”.
            attendees: [owner, client_contact]     | attendees: [§onwer, client_contact]      | role “onwer”.
            approval: { by: client_contact         | approval: { by: §client_contract         | role “client_contract”: did you mean client_contact?
            signature: { by: [client_contact, owner] | signature: { by: [client_contact, §boss] | role “boss”.
            from: owner                            | from: §onwer                             | role “onwer”.
            to: [client_contact]                   | to: [§client_contcat]                    | role “client_contcat”: did you mean client_contact?
            of: contract_signed }                  | of: §signed }                            | event “signed”.
            completes: goods_sent                  | completes: §goods_send                   | event “goods_send”: did you mean goods_sent?
            share: 30 %, due: { within: 1 week, of: kickoff_held } | share: 30 %, due: { within: 1 week, of: §kickoff } | event “kickoff”.
            days(contract_signed, goods_sent)      | §days(contract_signed, goods_gone)       | event “goods_gone”: did you mean goods_sent?
            period: goods_sent                     | period: §goods                           | event “goods”.
            after: [hold_kickoff]                  | after: [§hold_kickof]                    | task “hold_kickof”: did you mean hold_kickoff?
            signature: sign_plan }                 | signature: §sign_plans }                 | task “sign_plans”: did you mean sign_plan?
            payment: pay_deposit }                 | payment: §deposit }                      | task “deposit”.
            done: inspect }                        | done: §inspection }                      | task “inspection”: did you mean inspect?
            done: inspect }                        | evidence: §minuts }                      | evidence “minuts”: did you mean minutes?
            back to: hold_kickoff                  | back to: §setup                          | task “setup”.
            tasks: [look_in]                       | tasks: [§look_out]                       | task “look_out”.
            payment: deposit                       | payment: §deposits                       | payment “deposits”: did you mean deposit?
            minutes: 10 }\\n        form: update   | minutes: 10 }\\n        form: §updates   | form “updates”: did you mean update?
            survey: feedback                       | survey: §feedbak                         | survey “feedbak”: did you mean feedback?
            while: making, minutes                 | while: §makings, minutes                 | phase “makings”: did you mean making?
            blocks: making                         | blocks: §mking                           | phase or task “mking”: did you mean making?
            """)
    void an_unknown_key_is_an_error_where_it_stands(String passage, String otherwise, String end) {
        onlyError(passage, otherwise, "There is no " + end + (end.endsWith("?") || end.endsWith(".") ? "" : "."));
    }

    @Test
    void each_part_that_names_a_clause_needs_one_that_the_text_has() {
        var text = SmallProcess.TEXT.replace("\"2.2\"", "\"9.9\"").replace("clause: \"1.2\"", "clause: \"9.9\"")
                .replace("form: update\n    clause: \"2.1\"", "form: update\n    clause: \"9.9\"");
        assertEquals(5, findings(text).stream().filter(Finding::isError)
                .filter(finding -> finding.sentence().equals("The text has no clause 9.9: mend the number or write the clause."))
                .count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: sign_plan\\n           | key: §hold_kickoff\\n           | task with the key “hold_kickoff”
            key: making                 | key: §setup                     | phase with the key “setup”
            key: look_in                | key: §inspect                   | task with the key “inspect”
            key: sample_approved        | key: §plan_signed               | gate with the key “plan_signed”
            key: balance                | key: §deposit                   | payment with the key “deposit”
            """)
    void a_key_that_stands_twice_is_an_error_at_the_second_one(String passage, String otherwise, String what) {
        var marked = lines(otherwise);
        var sentence = "There is another " + what + ": give one of them its own.";
        assertEquals(List.of(place(SmallProcess.with(lines(passage), marked)) + ": " + sentence),
                findings(SmallProcess.with(lines(passage), marked.replace("§", ""))).stream()
                        .filter(finding -> finding.sentence().startsWith("There is another")).map(Finding::toString).toList());
    }

    @Test
    void tasks_that_wait_for_each_other_are_an_error_told_once() {
        onlyError("role: owner\n        with: [client_contact]",
                "role: owner\n        after: §[send_goods]\n        with: [client_contact]",
                "These tasks wait for each other, so that none can begin: hold_kickoff → sign_plan → inspect → send_goods → hold_kickoff."
                        + " Take one of them out of an after.");
    }

    @Test
    void a_task_that_waits_for_itself_is_an_error() {
        onlyError("after: [sign_plan]", "after: §[sign_plan, inspect]",
                "These tasks wait for each other, so that none can begin: inspect → inspect. Take one of them out of an after.");
    }

    @Test
    void events_that_count_from_each_other_are_an_error_told_once() {
        onlyError("due: { within: 3 business days, of: contract_signed }", "due: §{ within: 3 business days, of: goods_sent }",
                "These events count from each other, so that none gets a date: kickoff_held → goods_sent → kickoff_held."
                        + " Count one of them from an earlier event.");
    }

    @Test
    void a_due_date_cannot_count_from_an_event_that_only_happens_after_the_task() {
        onlyError("due: { by: day 40 }", "due: { within: 2 days, of: §goods_sent }",
                "The task “inspect” is due counted from “goods_sent”, which only happens after it: count it from an earlier event.");
    }

    @Test
    void an_event_that_no_task_completes_happens_outside_and_may_be_counted_from() {
        assertEquals(List.of(),
                findings(SmallProcess.TEXT).stream().filter(finding -> finding.sentence().contains("customs_hold"))
                        .toList());
    }

    @Test
    void an_agenda_adds_up_to_the_meeting() {
        onlyError("minutes: 45", "minutes: §60", "The agenda adds up to 45 minutes, but the meeting has 60: make them the same.");
    }

    @Test
    void payments_add_up_to_the_price() {
        onlyError("payments:\n  - { key: deposit, title: Deposit, share: 30 %",
                "payments:\n  §- { key: deposit, title: Deposit, share: 30.5 %",
                "The payments add up to 100.5 %, not to 100 %: mend a share.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            window: { from: week 3, to: week 6 }  | window: §{ from: week 3, to: day 14 }   | week 3 to day 14
            due: { from: day 5, to: day 9 }       | due: §{ from: day 9, to: day 5 }        | day 9 to day 5
            not before: 2 days, within: 10 days   | not before: 10 days, within: 2 days     | 10 days to 2 days
            repeats: { every: 1 week, while: making } | repeats: §{ every: 1 week, from: day 9, to: week 1 } | day 9 to week 1
            """)
    void a_window_does_not_end_before_it_begins(String passage, String otherwise, String words) {
        var marked = otherwise.contains("§") ? otherwise : "§{ " + otherwise;
        onlyError(otherwise.contains("§") ? passage : "{ " + passage, marked,
                "This ends before it begins (" + words + "): swap its ends.");
    }

    @Test
    void a_task_outside_of_its_phase_is_a_warning() {
        onlyWarning("due: { from: day 5, to: day 9 }", "due: §{ from: day 5, to: day 15 }",
                "The task “sign_plan” is planned for day 5 to day 15, outside of its phase “setup” (day 1 to day 14): move one of the two.");
        onlyWarning("repeats: { every: 1 week, while: making, minutes: 10 }",
                "repeats: §{ every: 1 week, from: day 1, to: day 30 }",
                "The task “look_in” is planned for day 1 to day 30, outside of its phase “making” (day 15 to day 42): move one of the two.");
    }

    @Test
    void a_task_with_a_condition_of_its_own_may_lie_outside_of_its_phase() {
        assertEquals(0, warnings(SmallProcess.with("due: { by: day 40 }", "due: { by: day 50 }")).size());
    }

    @Test
    void what_nobody_uses_is_a_warning() {
        onlyWarning("roles:\n", "roles:\n  guest: §{ title: Guest }\n",
                "The role “guest” is not used, nobody does, joins, approves, signs or tells anything in it: use it or remove it.");
        onlyWarning("events:\n", "events:\n  moon_full: §Full moon\n",
                "The event “moon_full” is not used, nothing completes it, counts from it or measures it: use it or remove it.");
        onlyWarning("forms:\n", "forms:\n  idle: §{ title: Idle, fields: {} }\n",
                "The form “idle” is not used, no task and no message fills it in: use it or remove it.");
        onlyWarning("surveys:\n", "surveys:\n  idle: §{ title: Idle, questions: {} }\n",
                "The survey “idle” is not used, no task asks it: use it or remove it.");
    }

    @Test
    void a_role_that_the_document_needs_is_used() {
        var process = SmallProcess.with("roles:\n", "roles:\n  approver: { title: Approver }\n");
        assertEquals(1, warnings(process).size());
        assertEquals(0, ProcessCheck.findings(ProcessDefinition.shape().read(SmallProcess.written(process)),
                SmallProcess.written(process), CLAUSES, Set.of("approver")).stream()
                .filter(finding -> finding.sentence().contains("approver")).count());
    }

    @Test
    void what_is_measured_is_asked_somewhere() {
        onlyError("rule: feedback.satisfaction >= 8", "rule: §feedback.satisfied >= 8",
                "There is no question “satisfied” for “feedback.satisfied”.");
        onlyError("rule: feedback.satisfaction >= 8", "rule: §run.quantty >= 8",
                "There is no fact “quantty” for “run.quantty”: did you mean quantity?");
        onlyError("    value: days(", "    filter: §client.kind == 'new' && update.phot != ''\n    value: days(",
                "There is no field “phot” for “update.phot”: did you mean photo?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            business days  | days   | calendar days  | write bdays(), or calendar days as the unit.
            calendar days  | bdays  | business days  | write days(), or business days as the unit.
            hours          | bhours | business hours | write hours(), or business hours as the unit.
            business hours | days   | calendar days  | write bhours(), or calendar days as the unit.
            count          | days   | calendar days  | write calendar days as the unit.
            percent        | bhours | business hours | write business hours as the unit.
            minutes        | hours  | hours          | write hours as the unit.
            """)
    void a_kpi_counts_in_its_unit(String unit, String function, String counted, String advice) {
        onlyError("unit: calendar days\\n    better: lower\\n    fact: run\\n    value: days(",
                "unit: " + unit + "\\n    better: lower\\n    fact: run\\n    value: §" + function + "(",
                "The KPI is in " + unit + ", but " + function + "() counts " + counted + ": " + advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            business days | bdays(contract_signed, goods_sent) + bdays(kickoff_held, goods_sent)
            hours         | days(contract_signed, goods_sent) * 24
            minutes       | hours(contract_signed, goods_sent) * 60
            count         | run.quantity
            percent       | days(contract_signed, goods_sent) / 30
            """)
    void a_value_that_is_converted_or_no_time_may_have_another_unit(String unit, String value) {
        assertEquals(0, findings(SmallProcess.with("unit: calendar days", "unit: " + unit)
                .replace("value: days(contract_signed, goods_sent)", "value: \"" + value + "\"")).stream()
                .filter(Finding::isError).count());
    }

    @Test
    void a_ratio_may_ask_for_times_in_any_unit() {
        assertEquals(0, findings(SmallProcess.with("unit: calendar days", "unit: percent")
                .replace("value: days(contract_signed, goods_sent)", "numerator: bdays(contract_signed, goods_sent) <= 9"))
                .stream()
                .filter(Finding::isError).count());
    }

    @Test
    void a_gate_asks_for_what_the_task_can_give() {
        onlyError("signature: sign_plan }", "signature: §inspect }",
                "The gate waits for the task “inspect”, which is signed by nobody: give it a signature, or ask for done.");
        onlyError("approval: approve_sample }", "approval: §inspect }",
                "The gate waits for the task “inspect”, which is approved by nobody: give it an approval, or ask for done.");
        onlyError("payment: pay_deposit }", "payment: §inspect }",
                "The gate waits for the task “inspect”, which is no payment: give it a payment, or ask for done.");
    }

    private static void onlyError(String passage, String otherwise, String sentence) {
        only(passage, otherwise, sentence, Finding.Severity.ERROR);
    }

    private static void onlyWarning(String passage, String otherwise, String sentence) {
        only(passage, otherwise, sentence, Finding.Severity.WARNING);
    }

    private static void only(String passage, String otherwise, String sentence, Finding.Severity severity) {
        var marked = SmallProcess.with(lines(passage), lines(otherwise));
        assertEquals(List.of(place(marked) + ": " + sentence),
                findings(marked.replace("§", "")).stream().filter(finding -> finding.severity() == severity)
                        .filter(finding -> finding.isError() || !finding.sentence().contains("balance"))
                        .map(Finding::toString).toList());
    }

    private static String lines(String text) {
        return text.strip().replace("\\n", "\n");
    }

    private static String place(String marked) {
        return new Source("policy.yaml", marked).at(marked.indexOf('§')).toString();
    }

    private static List<Finding> warnings(String text) {
        return findings(text).stream().filter(finding -> !finding.isError() && !finding.sentence().contains("balance")).toList();
    }

    private static List<Finding> findings(String text) {
        var written = SmallProcess.written(text);
        return ProcessCheck.findings(ProcessDefinition.shape().read(written), written, CLAUSES, Set.of());
    }
}
