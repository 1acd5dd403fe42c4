package io.sopwright.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.change.Difference.Added;
import io.sopwright.change.Difference.Changed;
import io.sopwright.change.Difference.Moved;
import io.sopwright.change.Difference.Removed;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Source;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessChangesTest {

    @Test
    void no_change_leaves_the_process_as_it_is() {
        assertEquals(SmallProcess.written(), ProcessChanges.NONE.applyTo((Node.Mapping) SmallProcess.written()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            change: { tasks: { sign_plan: { title: Sign it } } }        | Changed tasks sign_plan
            change: { phases: { making: { window: { from: day 1, to: day 2 } } } } | Changed phases making
            change: { gates: { plan_signed: { strength: warn } } }      | Changed gates plan_signed
            change: { kpis: { shipment: { minimum: 9 } } }              | Changed kpis shipment
            change: { roles: { owner: { title: Boss } } }               | Changed roles owner
            change: { events: { kickoff_held: Call held } }             | Changed events kickoff_held
            change: { payments: { balance: { title: Rest } } }          | Changed payments balance
            change: { communication: { weekly: { format: call } } }     | Changed communication weekly
            remove: { tasks: [free_goods], kpis: [shipment] }           | Removed tasks free_goods, Removed kpis shipment
            remove: { events: [customs_hold] }                          | Removed events customs_hold
            add: { tasks: [{ phase: setup, after: hold_kickoff, entry: { key: dine, title: Dine, role: owner } }] } | Added tasks dine
            add: { payments: [{ entry: { key: tip, title: Tip, share: 1 % } }] } | Added payments tip
            add: { roles: { guest: { title: Guest } } }                 | Added roles guest
            add: { phases: [{ after: setup, entry: { key: rest, title: Rest } }] } | Added phases rest
            """)
    void a_company_changes_removes_and_adds_by_key(String changes, String differences) {
        assertEquals(List.of(differences.split(", ")), differences(changes));
    }

    @Test
    void what_is_added_stands_after_the_entry_that_it_follows() {
        var process = changed(
                "add: { tasks: [{ phase: setup, after: hold_kickoff, entry: { key: dine, title: Dine, role: owner } },"
                        + " { phase: setup, entry: { key: rest, title: Rest, role: owner } }] }");
        assertEquals(List.of("hold_kickoff", "dine", "sign_plan", "pay_deposit", "rest"),
                process.phases().getFirst().tasks().stream().map(task -> task.key()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            change: { tasks: { sign_plans: { title: x } } }   | 1:20 | The template has no task “sign_plans”: did you mean sign_plan?
            change: { roles: { boss: { title: x } } }         | 1:20 | The template has no entry of roles “boss”.
            change: { taks: { sign_plan: { title: x } } }     | 1:19 | The template has no entry of taks “sign_plan”.
            change: { tasks: { "0": { title: x } } }          | 1:21 | The template has no task “0”.
            change: { phases: { "0": { title: x } } }         | 1:22 | The template has no entry of phases “0”.
            change: { tasks: [sign_plan] }                    | 1:18 | A mapping from keys to what is different belongs here, not a list.
            remove: { tasks: [nothing] }                      | 1:19 | The template has no task “nothing”.
            add: { tasks: [{ phase: setp, entry: { key: a, title: A, role: owner } }] } | 1:38 | The template has no phase “setp”: did you mean setup?
            add: { tasks: [{ entry: { key: a, title: A, role: owner } }] } | 1:25 | Say which phase the task joins: phase: <key>.
            add: { tasks: [{ phase: setup, after: sign, entry: { key: a } }] } | 1:52 | The template has no entry of phase setup “sign”.
            add: { roles: { owner: { title: Boss } } }        | 1:17 | The template has “owner” among its roles already: change it instead.
            add: { roles: guest }                             | 1:15 | A mapping from keys to what is different belongs here, not a text.
            """)
    void a_change_that_does_not_fit_is_refused_where_it_stands(String changes, String place, String sentence) {
        assertEquals(List.of("document.yaml:" + place + ": " + sentence),
                assertThrows(InvalidText.class, () -> changed(changes)).findings().stream().map(Finding::toString).toList());
    }

    @Test
    void all_that_does_not_fit_is_told_in_reading_order() {
        var findings = assertThrows(InvalidText.class,
                () -> changed("remove: { tasks: [a, b] }\nchange: { roles: { c: { title: C } } }")).findings();
        assertEquals(List.of(1, 1, 2), findings.stream().map(finding -> finding.place().line()).toList());
    }

    @Test
    void a_mistake_in_a_change_is_found_where_it_was_written() {
        var refused = assertThrows(InvalidText.class,
                () -> changed("change: { tasks: { sign_plan: { due: { within: soon } } } }"));
        assertEquals("document.yaml:1:48", refused.findings().getFirst().place().toString());
    }

    private static List<String> differences(String changes) {
        return ProcessDiff.between(SmallProcess.read(), changed(changes)).differences().stream()
                .map(difference -> kind(difference) + " " + difference.section() + " " + difference.key()).toList();
    }

    private static String kind(Difference difference) {
        return switch (difference) {
            case Added _ -> "Added";
            case Removed _ -> "Removed";
            case Moved _ -> "Moved";
            case Changed _ -> "Changed";
        };
    }

    private static ProcessDefinition changed(String changes) {
        var read = ProcessChanges.shape().read(Yaml.read(new Source("document.yaml", changes)));
        return ProcessDefinition.shape().read(read.applyTo((Node.Mapping) SmallProcess.written()));
    }
}
