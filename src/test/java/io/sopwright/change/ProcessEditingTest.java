package io.sopwright.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.process.Item;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.process.Task;
import io.sopwright.source.InvalidText;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the process editor of North does. */
class ProcessEditingTest {

    private static final Node.Mapping PROCESS = (Node.Mapping) SmallProcess.written();

    @ParameterizedTest
    @CsvSource({"Send weekly update, send_weekly_update", "Setup, setup_2", "Hold kickoff!, hold_kickoff_2",
            "2nd visit, nd_visit", "Größe prüfen, grosse_prufen", "Отправить, task", "Completion, completion_2"})
    void the_key_of_something_new_is_made_of_its_title(String title, String key) {
        assertEquals(key, ProcessEditing.addTask(PROCESS, "setup", title, "owner", Spot.END).key());
    }

    @Test
    void a_phase_and_a_task_are_added_where_they_belong() {
        var phase = ProcessEditing.addPhase(PROCESS, "Before all", Spot.before("setup"));
        var task = ProcessEditing.addTask(phase.process(), phase.key(), "Say hello", "owner", Spot.END);
        var read = read(task.process());
        assertEquals(List.of("before_all", "setup", "making"), read.phases().stream().map(Phase::key).toList());
        assertEquals("Say hello", read.task("say_hello").orElseThrow().title());
    }

    @Test
    void roles_events_and_gates_are_added() {
        var role = ProcessEditing.add(PROCESS, "roles", "Guest", ProcessEditing.mapping(Map.of("side", "client")), Spot.END);
        var event = ProcessEditing.add(role.process(), "events", "All is well", ProcessEditing.mapping(Map.of()), Spot.END);
        var gate = ProcessEditing.add(event.process(), "gates", "No end yet",
                ProcessEditing.mapping(Map.of("blocks", "completion")), Spot.after("plan_signed"));
        var read = read(gate.process());
        assertTrue(read.roles().containsKey("guest"));
        assertEquals("All is well", read.events().get("all_is_well"));
        assertEquals(List.of("plan_signed", "no_end_yet", "sample_approved"),
                read.gates().stream().map(entry -> entry.key()).toList());
    }

    @Test
    void a_task_moves_within_its_phase_and_to_another() {
        var within = ProcessEditing.move(PROCESS, "tasks", "pay_deposit", Spot.before("hold_kickoff"));
        assertEquals(List.of("pay_deposit", "hold_kickoff", "sign_plan"), tasks(within, 0));
        var across = ProcessEditing.moveTask(PROCESS, "pay_deposit", "making", Spot.after("inspect"));
        assertEquals(List.of("hold_kickoff", "sign_plan"), tasks(across, 0));
        assertEquals("pay_deposit", tasks(across, 1).get(1));
        assertEquals(PROCESS, ProcessEditing.move(PROCESS, "tasks", "sign_plan", Spot.after("sign_plan")));
    }

    @Test
    void a_part_is_set_from_form_text_and_cleared() {
        var due = ProcessEditing.set(PROCESS, "tasks", "sign_plan", "due",
                ProcessEditing.mapping(Map.of("within", "2 business days", "of", "kickoff_held", "roll", "")));
        var with = ProcessEditing.set(due, "tasks", "sign_plan", "with", ProcessEditing.list(List.of("inspector", " ")));
        var task = read(with).task("sign_plan").orElseThrow();
        assertEquals("within 2 business days of kick-off held", task.due().orElseThrow().words(read(with).events()));
        assertEquals(List.of("inspector"), task.with());
        var cleared = ProcessEditing.set(with, "tasks", "sign_plan", "due", ProcessEditing.text(" "));
        assertTrue(read(cleared).task("sign_plan").orElseThrow().due().isEmpty());
        assertEquals(cleared, ProcessEditing.clear(cleared, "tasks", "sign_plan", "due"));
    }

    @Test
    void an_event_and_a_phase_are_renamed_and_keep_their_keys() {
        assertEquals("Call held",
                read(ProcessEditing.rename(PROCESS, "events", "kickoff_held", "Call held")).events().get("kickoff_held"));
        assertEquals("First", read(ProcessEditing.rename(PROCESS, "phases", "setup", "First")).phases().getFirst().title());
    }

    @Test
    void items_are_added_changed_moved_and_removed() {
        var added = ItemEditing.add(PROCESS, "inspect", ProcessEditing.text("Box closed"), 0);
        assertEquals(List.of("Box closed", "Nothing is scratched", "Width"), items(added));
        assertEquals(List.of("Nothing is scratched", "Width", "Box closed"), items(ItemEditing.move(added, "inspect", 0, 2)));
        assertEquals(List.of("Nothing is scratched", "Width"), items(ItemEditing.remove(added, "inspect", 0)));
        assertEquals(List.of("Box shut", "Nothing is scratched", "Width"),
                items(ItemEditing.set(added, "inspect", 0, ProcessEditing.text("Box shut"))));
        assertEquals("There is no such item any more: look at the list again.",
                refusal(() -> ItemEditing.remove(PROCESS, "inspect", 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles    | inspector    | The role “Inspector” cannot go yet, because it is named by the task “Inspect the goods” (role): change that first.
            events   | kickoff_held | The event “Kick-off held” cannot go yet, because it is named by the task “Pay the deposit” (due), the task “Approve the sample” (due), the task “Send the goods” (due) and 2 more: change that first.
            tasks    | inspect      | The task “Inspect the goods” cannot go yet, because it is named by the task “Send the goods” (after), the gate “Nothing leaves before the sample is approved” (needs): change that first.
            payments | deposit      | The payment “Deposit” cannot go yet, because it is named by the task “Pay the deposit” (payment): change that first.
            phases   | setup        | The task “Hold the kick-off call” cannot go yet, because it is named by the gate “No making without a signed plan” (otherwise): change that first.
            events   | contract_signed | The event “Contract signed” cannot go yet, because it is named by “starts”, the task “Hold the kick-off call” (due), the KPI “Time to shipment” (value): change that first.
            """)
    void what_is_still_named_cannot_go_and_it_is_said_by_whom(String section, String key, String sentence) {
        assertEquals(sentence, refusal(() -> ProcessEditing.remove(PROCESS, section, key)));
    }

    @Test
    void what_nobody_names_goes() {
        assertTrue(read(ProcessEditing.remove(PROCESS, "tasks", "free_goods")).task("free_goods").isEmpty());
        assertEquals(1, read(ProcessEditing.remove(PROCESS, "gates", "plan_signed")).gates().size());
        assertEquals(List.of(), read(ProcessEditing.remove(PROCESS, "kpis", "shipment")).kpis());
    }

    @Test
    void what_is_no_value_of_its_part_is_refused_with_a_sentence() {
        assertTrue(refusal(() -> ProcessEditing.set(PROCESS, "tasks", "sign_plan", "due",
                ProcessEditing.mapping(Map.of("within", "soon")))).contains("soon"));
        assertEquals("A task has no “helpp”: did you mean help?",
                refusal(() -> ProcessEditing.set(PROCESS, "tasks", "sign_plan", "helpp", ProcessEditing.text("x"))));
        assertEquals("This task needs “role”: who answers for it.",
                refusal(() -> ProcessEditing.clear(PROCESS, "tasks", "sign_plan", "role")));
        assertEquals("There is no task “sign_plans”: did you mean sign_plan?",
                refusal(() -> ProcessEditing.remove(PROCESS, "tasks", "sign_plans")));
        assertEquals("A key stays as it is: change the title instead.",
                refusal(() -> ProcessEditing.set(PROCESS, "tasks", "sign_plan", "key", ProcessEditing.text("x"))));
    }

    /** So that what names what can be told, and a mistake refused, while the numbers are still placeholders. */
    @TestFactory
    Stream<DynamicTest> each_template_of_the_shelf_can_be_edited_with_its_placeholders() {
        return Set.of("client-onboarding", "customer-feedback", "information-security", "oem-onboarding", "saas-onboarding",
                "support-escalation").stream().map(name -> DynamicTest.dynamicTest(name, () -> {
                    var yaml = (Node.Mapping) Yaml.read(TextFile.read(Path.of("policy-templates", name, "policy.yaml")));
                    var process = yaml.only(ProcessDefinition.keys());
                    var task = Rough.read(process).tasks().findFirst().orElseThrow();
                    var refused = refusal(() -> ProcessEditing.remove(process, "roles", task.role()));
                    assertTrue(refused.contains(" cannot go yet, because it is named by "), refused);
                    assertTrue(refusal(() -> ProcessEditing.set(process, "tasks", task.key(), "due",
                            ProcessEditing.mapping(Map.of("within", "soon")))).contains("soon"));
                }));
    }

    private static String refusal(Executable act) {
        return assertThrows(InvalidText.class, act).findings().getFirst().sentence();
    }

    private static ProcessDefinition read(Node.Mapping process) {
        return ProcessDefinition.shape().read(process);
    }

    private static List<String> tasks(Node.Mapping process, int phase) {
        return read(process).phases().get(phase).tasks().stream().map(Task::key).toList();
    }

    private static List<String> items(Node.Mapping process) {
        return read(process).task("inspect").orElseThrow().items().stream().map(Item::title).toList();
    }
}
