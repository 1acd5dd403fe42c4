package io.sopwright.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sopwright.change.Difference.Added;
import io.sopwright.change.Difference.Change;
import io.sopwright.change.Difference.Changed;
import io.sopwright.change.Difference.Moved;
import io.sopwright.change.Difference.Removed;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessDiffTest {

    @Test
    void the_example_of_the_javadoc_page_holds() {
        var before = process(
                "starts: signed\nphases: [{ key: p, title: P, tasks: [{ key: pay, title: Pay, role: r, due: { within: 5 days } }] }]");
        var after = process(
                "starts: signed\nphases: [{ key: p, title: P, tasks: [{ key: pay, title: Pay, role: r, due: { within: 3 days } }] }]");
        assertEquals("[Changed[section=tasks, key=pay, title=Pay, changes=[Change[aspect=DUE, part=due, before=within 5 days,"
                + " after=within 3 days]]]]", ProcessDiff.between(before, after).differences().toString());
    }

    @Test
    void a_process_does_not_differ_from_itself() {
        assertEquals(List.of(), ProcessDiff.between(SmallProcess.read(), SmallProcess.read()).differences());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Sign the plan         | title: Sign the whole plan  | TEXT          | title     | Sign the plan | Sign the whole plan
            clause: "1.2"\\n        role | clause: "1.1"\\n        role | CLAUSE       | clause    | 1.2           | 1.1
            from: day 5, to: day 9       | by: day 9                   | DUE           | due       | from day 5, to day 9 | by day 9
            role: owner\\n        after: [hold_kickoff] | role: inspector\\n        after: [hold_kickoff] | ROLE | role | owner | inspector
            after: [hold_kickoff]        | after: []                   | ORDER         | after     | hold_kickoff  | ''
            signature: { by: [client_contact, owner] | signature: { by: [owner] | COMPLETION | signature | by client_contact; owner, of plan | by owner, of plan
            """)
    void a_change_of_a_task_is_told_by_aspect_with_both_words(String passage, String otherwise, Aspect aspect, String part,
            String before,
            String after) {
        var title = aspect == Aspect.TEXT ? after : "Sign the plan";
        assertEquals(List.of(new Changed("tasks", "sign_plan", title, List.of(new Change(aspect, part, before, after)))),
                differences(passage, otherwise));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence: [minutes]          | evidence: [minutes, recording] | tasks     | hold_kickoff   | EVIDENCE      | evidence
            visible: client\\n        mandatory | mandatory             | tasks     | hold_kickoff   | VISIBILITY    | visible
            mandatory: yes               | mandatory: no               | tasks        | hold_kickoff   | OBLIGATION    | mandatory
            Nothing is scratched         | Nothing is bent             | tasks        | inspect        | ITEMS         | items
            '"!run.urgent"'              | run.urgent                  | tasks        | inspect        | APPLICABILITY | when
            for each: product            | mandatory: no               | tasks        | inspect        | APPLICABILITY | for each
            done: inspect }              | done: free_goods }          | gates        | sample_approved | GATE         | needs
            strength: warn               | strength: block             | gates        | sample_approved | GATE         | strength
            is: below 30                 | is: below 20                | kpis         | shipment       | MEASURE       | targets
            share: 70 %                  | share: 60 %                 | payments     | balance        | CONTENT       | share
            title: Owner }               | title: Boss }               | roles        | owner          | TEXT          | title
            Kick-off held                | Kick-off call held          | events       | kickoff_held   | TEXT          | title
            to: week 6                   | to: week 7                  | phases       | making         | DUE           | window
            default: no }                | default: yes }              | facts        | urgent         | CONTENT       | default
            scale: 0-10                  | scale: NPS 0-10             | surveys      | feedback       | CONTENT       | questions
            starts: contract_signed      | starts: kickoff_held        | process      | process        | CONTENT       | starts
            feedback.satisfaction >= 8   | feedback.satisfaction >= 9  | health       | health         | MEASURE       | conditions
            """)
    void each_part_of_a_process_is_compared(String passage, String otherwise, String section, String key, Aspect aspect,
            String part) {
        var only = (Changed) differences(passage, otherwise).getFirst();
        assertEquals(List.of(section, key, aspect, part),
                List.of(only.section(), only.key(), only.changes().getFirst().aspect(), only.changes().getFirst().part()));
        assertEquals(1, differences(passage, otherwise).size());
    }

    @Test
    void what_comes_and_goes_is_told_by_its_key() {
        var late = "  - { key: late, issue: We are late, cause: Parts, solution: Call, tasks: [look_in] }";
        assertEquals(List.of(new Removed("playbook", "late", "We are late"), new Added("playbook", "lost", "It is lost")),
                differences(late, "  - { key: lost, issue: It is lost, cause: Parts, solution: Call }"));
        assertEquals(List.of(new Removed("playbook", "late", "We are late")), differences("playbook:\n" + late + "\n", ""));
    }

    @Test
    void a_task_that_changes_its_phase_is_moved_and_not_removed_and_added() {
        var task = SmallProcess.TEXT.substring(SmallProcess.TEXT.indexOf("      - key: pay_deposit"),
                SmallProcess.TEXT.indexOf("  - key: making"));
        var after = SmallProcess.TEXT.replace(task, "").replace("gates:\n", task + "gates:\n");
        assertEquals(
                List.of(new Moved("tasks", "pay_deposit", "Pay the deposit", "Setup, after sign_plan", "Making, after look_in")),
                ProcessDiff.between(SmallProcess.read(), process(after)).differences());
    }

    @Test
    void of_a_new_order_only_the_fewest_moves_are_told() {
        assertEquals(List.of("c: after b → first"), moves("[a, b, c, d]", "[c, a, b, d]"));
        assertEquals(List.of("a: first → after d"), moves("[a, b, c, d]", "[b, c, d, a]"));
        assertEquals(List.of(), moves("[a, b, c]", "[a, x, c, y]"));
        assertEquals(2, moves("[a, b, c]", "[c, b, a]").size());
    }

    @Test
    void the_order_of_named_parts_says_nothing() {
        assertEquals(List.of(), differences("  kickoff_held: Kick-off held\n  goods_sent: Goods sent\n",
                "  goods_sent: Goods sent\n  kickoff_held: Kick-off held\n"));
    }

    private static List<String> moves(String before, String after) {
        return ProcessDiff.between(payments(before), payments(after)).differences().stream().filter(Moved.class::isInstance)
                .map(Moved.class::cast).map(moved -> moved.key() + ": " + moved.from() + " → " + moved.to()).toList();
    }

    private static ProcessDefinition payments(String keys) {
        return process("starts: signed\npayments: "
                + keys.replaceAll("([a-z])", "{ key: $1, title: $1, share: 25 % }"));
    }

    private static List<Difference> differences(String passage, String otherwise) {
        return ProcessDiff.between(SmallProcess.read(),
                process(SmallProcess.with(passage.replace("\\n", "\n"), otherwise.replace("\\n", "\n")))).differences();
    }

    private static ProcessDefinition process(String text) {
        return ProcessDefinition.shape().read(SmallProcess.written(text));
    }
}
