package io.sopwright.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.process.SmallProcess;
import io.sopwright.source.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    private static final String TWO_WAYS = """
            { key: long, title: Long way, role: r, when: client.kind == 'new', due: { within: 50 days }, completes: ready }
            { key: short, title: Short way, role: r, when: client.kind == 'repeat', due: { within: 10 business days }, completes: ready }
            { key: ship, title: Ship, role: r, due: { within: 5 days, of: ready }, completes: shipped }""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            below 56, when: client.kind == 'new'        |
            below 55, when: client.kind == 'new'        | up to 55 days from signed to shipped, but the KPI “Time” wants below 55
            at most 55, when: client.kind == 'new'      |
            at most 54, when: client.kind == 'new'      | up to 55 days from signed to shipped, but the KPI “Time” wants at most 54
            between 3 and 50, when: client.kind == 'new' | up to 55 days from signed to shipped, but the KPI “Time” wants between 3 and 50
            at least 3, when: client.kind == 'new'      |
            at most 19, when: client.kind == 'repeat'   |
            at most 18, when: client.kind == 'repeat'   | up to 19 days from signed to shipped, but the KPI “Time” wants at most 18
            at most 54, for: everybody                  | up to 55 days from signed to shipped for everybody, but the KPI “Time” wants at most 54
            """)
    void a_plan_that_takes_longer_than_the_target_of_its_kpi_is_a_warning_with_both_numbers(String target, String words) {
        var process = Plans.tasks(TWO_WAYS.split("\n"))
                + kpi("value: \"days(signed, shipped)\", targets: [{ is: " + target + " }]");
        assertEquals(words == null ? List.of() : List.of("The plan takes " + words + ": shorten the plan or move the target."),
                sentences(process));
    }

    @Test
    void the_warning_stands_at_the_target() {
        var process = SmallProcess.with("within: 14 days, of: kickoff_held", "within: 24 days, of: kickoff_held");
        assertEquals(
                List.of("policy.yaml:149:67: The plan takes up to 29 days from contract_signed to goods_sent for repeat clients,"
                        + " but the KPI “Time to shipment” wants at most 28: shorten the plan or move the target."),
                Plans.check(process).stream().filter(finding -> finding.sentence().contains("KPI")).map(Finding::toString)
                        .toList());
    }

    @Test
    void business_days_are_held_against_business_days() {
        var process = Plans.tasks("{ key: ship, title: Ship, role: r, due: { within: 10 business days }, completes: shipped }");
        assertEquals(List.of(), sentences(process + kpi("numerator: \"bdays(signed, shipped) <= 10\", denominator: signed")));
        assertEquals(List.of("The plan takes up to 10 business days from signed to shipped, but the KPI “Time” wants below 10:"
                + " shorten the plan or move the target."),
                sentences(process + kpi("numerator: \"run.ok && bdays(signed, shipped) < 10\", denominator: signed")));
    }

    @Test
    void a_target_that_a_fact_decides_is_tried_with_that_fact() {
        var process = "facts: { sea: { type: yes/no, label: By sea?, default: no } }\n" + Plans.tasks(
                "{ key: fly, title: Fly, role: r, when: '!run.sea', due: { within: 5 days }, completes: shipped }",
                "{ key: sail, title: Sail, role: r, when: run.sea, due: { within: 40 days }, completes: shipped }");
        assertEquals(List.of(), sentences(process + kpi("value: \"days(signed, shipped)\", targets: [{ is: at most 5 }]")));
        assertEquals(List.of("The plan takes up to 40 days from signed to shipped for ships, but the KPI “Time” wants at most 39:"
                + " shorten the plan or move the target."), sentences(
                        process
                                + kpi("value: \"days(signed, shipped)\", targets: [{ for: ships, when: run.sea, is: at most 39 }]")));
    }

    @Test
    void a_time_between_events_that_nothing_plans_is_not_judged() {
        var process = Plans.tasks("{ key: help, title: Help, role: r, due: { within: 9 days, of: alarm }, completes: helped }");
        assertEquals(List.of(), sentences(process + kpi("value: \"days(signed, helped)\", targets: [{ is: below 3 }]")));
        assertEquals(List.of(), sentences(process + kpi("value: \"hours(signed, helped)\", targets: [{ is: below 3 }]")));
    }

    @Test
    void a_time_that_the_plan_counts_from_an_event_outside_of_it_is_judged_from_that_event() {
        var process = Plans.tasks("{ key: help, title: Help, role: r, due: { within: 9 days, of: alarm }, completes: helped }");
        assertEquals(List.of(), sentences(process + kpi("value: \"days(alarm, helped)\", targets: [{ is: at most 9 }]")));
        assertEquals(List.of("The plan takes up to 9 days from alarm to helped, but the KPI “Time” wants below 3:"
                + " shorten the plan or move the target."),
                sentences(process + kpi("value: \"days(alarm, helped)\", targets: [{ is: below 3 }]")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 business hours | bhours | at most 4  |
            4 business hours | bhours | at most 2  | 4 business hours
            2 business hours | bhours | at most 4  |
            9 business hours | bhours | below 9    | 9 business hours
            6 hours          | hours  | at most 6  |
            6 hours          | hours  | below 6    | 6 hours
            24 hours         | bhours | at most 8  |
            24 hours         | bhours | below 8    | 8 business hours
            2 business hours | hours  | at most 66 |
            2 business hours | hours  | below 66   | 66 hours
            1 business day   | bhours | at most 16 |
            1 business day   | bhours | below 16   | 16 business hours
            1 hours          | hours  | between 0 and 0 | 1 hour
            """)
    void hours_are_held_against_hours(String within, String function, String target, String most) {
        var task = "{ key: help, title: Help, role: r, due: { within: " + within + ", of: alarm }, completes: helped }";
        var kpi = kpi("value: \"" + function + "(alarm, helped)\", targets: [{ is: " + target + " }]");
        var said = most == null
                ? List.of()
                : List.of("The plan takes up to " + most + " from alarm to helped, but the KPI “Time” wants " + target
                        + ": shorten the plan or move the target.");
        assertEquals(said, sentences(Plans.tasks(task) + kpi));
        assertEquals(said, sentences((Plans.tasks(task) + kpi).replace("alarm", "signed")).stream()
                .map(sentence -> sentence.replace("signed", "alarm")).toList());
    }

    @Test
    void hours_of_a_numerator_are_judged_along_a_chain_of_tasks() {
        var process = Plans.tasks(
                "{ key: look, title: Look, role: r, due: { within: 2 business hours, of: alarm }, completes: seen }",
                "{ key: help, title: Help, role: r, due: { within: 3 business hours, of: seen }, completes: helped }");
        assertEquals(List.of(), sentences(process + kpi("numerator: \"bhours(alarm, helped) <= 5\", denominator: alarm")));
        assertEquals(List.of("policy.yaml:9:92: The plan takes up to 5 business hours from alarm to helped,"
                + " but the KPI “Time” wants at most 4: shorten the plan or move the target."),
                Plans.check(process + kpi("numerator: \"bhours(alarm, helped) <= 4\", denominator: alarm")).stream()
                        .map(Finding::toString).toList());
    }

    @Test
    void a_task_that_is_due_hours_before_the_one_that_it_waits_for_is_a_warning() {
        var process = Plans.tasks("{ key: make, title: Make, role: r, due: { within: 4 business hours } }",
                "{ key: send, title: Send, role: r, after: [make], due: { within: 2 business hours } }");
        assertEquals(List.of(
                "The task “send” is due on day 1 at 11:00, but it comes after “make”, which may take until day 1 at 13:00:"
                        + " give it more time or the other one less."),
                sentences(process));
        assertEquals(List.of(), sentences(process.replace("2 business hours", "4 business hours")));
    }

    @Test
    void an_evening_between_two_tasks_is_no_contradiction() {
        assertEquals(List.of(), sentences(Plans.tasks("{ key: make, title: Make, role: r, due: { within: 4 business hours } }",
                "{ key: send, title: Send, role: r, after: [make], due: { within: 5 hours } }")));
    }

    @Test
    void a_task_that_is_due_before_the_one_that_it_waits_for_is_a_warning() {
        var process = Plans.tasks("{ key: make, title: Make, role: r, due: { within: 3 weeks } }",
                "{ key: send, title: Send, role: r, after: [make], due: { by: day 15 } }");
        assertEquals(List
                .of("policy.yaml:7:64: The task “send” is due on day 15, but it comes after “make”, which may take until day 22:"
                        + " give it more time or the other one less."),
                Plans.check(process).stream().map(Finding::toString).toList());
    }

    @Test
    void a_weekend_between_two_tasks_is_no_contradiction() {
        assertEquals(List.of(), sentences(Plans.tasks("{ key: make, title: Make, role: r, due: { within: 3 business days } }",
                "{ key: send, title: Send, role: r, after: [make], due: { within: 3 days } }")));
    }

    @Test
    void a_plan_that_cannot_be_laid_out_is_an_error() {
        var findings = Plans.check(Plans.tasks(
                "{ key: do, title: Do, role: r, due: { not before: 5 business days, within: 6 days } }"));
        assertEquals(1, findings.stream().filter(Finding::isError).count());
    }

    private static List<String> sentences(String process) {
        return Plans.check(process).stream().map(Finding::sentence).toList();
    }

    private static String kpi(String parts) {
        return "kpis:\n  - { key: time, title: Time, unit: calendar days, fact: run, aggregate: mean, " + parts + " }\n";
    }
}
