package io.sopwright.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import io.sopwright.source.Source;
import io.sopwright.source.TextFile;
import io.sopwright.yaml.Node;
import io.sopwright.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an edited process to the changes that tell what is different in it, and back. */
class ProcessEditsTest {

    private static final List<String> TEMPLATES = List.of("client-onboarding", "customer-feedback", "information-security",
            "oem-onboarding", "saas-onboarding", "support-escalation");

    private static final List<String> PROCESS = ProcessDefinition.keys();

    @Test
    void a_process_that_was_not_edited_has_no_changes() {
        var process = (Node.Mapping) SmallProcess.written();
        assertEquals(ProcessChanges.NONE, ProcessChanges.between(process, process));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            change: { tasks: { sign_plan: { title: Sign it } } }
            change: { starts: kickoff_held }
            change: { events: { kickoff_held: Call held } }
            clear: { tasks: { hold_kickoff: [evidence, meeting] } }
            remove: { kpis: [shipment] }
            move: { tasks: [{ key: pay_deposit, phase: making, before: inspect }] }
            move: { tasks: [{ key: sign_plan, after: pay_deposit }] }
            move: { phases: [{ key: setup, after: making }] }
            move: { roles: [{ key: client_contact, before: owner }] }
            add: { roles: { guest: { title: Guest } } }
            add: { roles: [{ key: guest, after: owner, entry: { title: Guest } }] }
            add: { tasks: [{ phase: setup, before: hold_kickoff, entry: { key: dine, title: Dine, role: owner } }] }
            """)
    void what_changes_say_is_found_again(String changes) {
        var made = applied(changes);
        var found = ProcessChanges.between((Node.Mapping) SmallProcess.written(), made);
        assertEquals(Yaml.write(Yaml.read(new Source("document.yaml", changes))),
                Yaml.write(ProcessChanges.shape().write(found)));
    }

    @Test
    void a_task_can_leave_a_phase_that_goes_for_one_that_comes() {
        var made = applied("""
                remove: { phases: [setup] }
                add: { phases: [{ before: making, entry: { key: fresh, title: Fresh } }] }
                move: { tasks: [{ key: sign_plan, phase: fresh }] }
                """);
        assertEquals(List.of("fresh", "making"), keys(made.child("phases")));
        assertEquals(List.of("sign_plan"), keys(made.find("phases", "fresh", "tasks")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            move: { tasks: [{ key: nothing }] }                       | 1:24 | The template has no task “nothing”.
            move: { phases: [{ key: setup, after: nowhere }] }        | 1:25 | The template has no entry of phases “nowhere”.
            move: { phases: [{ key: setup, after: making, before: making }] } | 1:18 | Say after or before which entry, not both.
            clear: { tasks: { sign_plan: [helper] } }                 | 1:31 | The template has no part of “sign_plan” “helper”.
            change: { roles: nobody }                                 | 1:18 | A mapping from keys to what is different belongs here, not a text.
            """)
    void a_change_that_does_not_fit_is_refused_where_it_stands(String changes, String place, String sentence) {
        assertEquals("document.yaml:" + place + ": " + sentence,
                assertThrows(InvalidText.class, () -> applied(changes)).getMessage());
    }

    @Test
    void an_edited_process_with_two_entries_of_one_key_is_refused() {
        var twice = SmallProcess.written(SmallProcess.with("key: sign_plan", "key: hold_kickoff"));
        assertEquals("Another entry has the key “hold_kickoff” already: give each its own.",
                assertThrows(InvalidText.class,
                        () -> ProcessChanges.between((Node.Mapping) SmallProcess.written(), (Node.Mapping) twice))
                        .findings().getFirst().sentence());
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_edited_the_changes_make_the_edited_process() {
        return TEMPLATES.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var template = process(name);
            for (int seed = 0; seed < 60; seed++) {
                int at = seed;
                var edited = edited(template, new Random(seed));
                var changes = Yaml.write(ProcessChanges.shape().write(ProcessChanges.between(template, edited)));
                var made = ProcessChanges.shape().read(Yaml.read(new Source("document.yaml", changes))).applyTo(template);
                assertEquals(plain(edited), plain(made), () -> name + ", seed " + at + "\n" + changes);
                assertEquals(ProcessChanges.NONE, ProcessChanges.between(made, edited));
            }
        }));
    }

    private static Node.Mapping process(String template) {
        var whole = (Node.Mapping) Yaml.read(TextFile.read(Path.of("policy-templates", template, "policy.yaml")));
        return whole.only(PROCESS);
    }

    private static Node.Mapping applied(String changes) {
        return ProcessChanges.shape().read(Yaml.read(new Source("document.yaml", changes)))
                .applyTo((Node.Mapping) SmallProcess.written());
    }

    private static List<String> keys(Optional<Node> section) {
        return Entries.of(section.orElseThrow()).keys();
    }

    /** Without what means nothing: places, the order of sections and of the parts of an entry, empty lists. */
    private static String plain(Node.Mapping process) {
        var sections = new TreeMap<String, Object>();
        process.entries().forEach((name, section) -> {
            if (section.value() instanceof Node.Scalar scalar) {
                sections.put(name, scalar.text());
            } else if (!Entries.of(section.value()).all().isEmpty()) {
                sections.put(name, Entries.of(section.value()).all().stream()
                        .map(entry -> entry.key() + " " + parts(entry.node())).toList());
            }
        });
        return sections.toString();
    }

    private static String parts(Node entry) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return Yaml.write(entry);
        }
        var parts = new TreeMap<String, Object>();
        mapping.entries().forEach((name, part) -> {
            var words = name.equals("tasks") && part.value() instanceof Node.Sequence tasks
                    ? tasks.items().stream().map(ProcessEditsTest::parts).toList().toString()
                    : Yaml.write(part.value());
            if (!words.equals("[]")) {
                parts.put(name, words);
            }
        });
        return parts.toString();
    }

    private static Node.Mapping edited(Node.Mapping template, Random random) {
        var edited = template;
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            edited = edit(edited, random);
        }
        return edited;
    }

    private static Node.Mapping edit(Node.Mapping process, Random random) {
        var sections = process.entries().keySet().stream().filter(key -> !key.equals("starts")).toList();
        var section = sections.get(random.nextInt(sections.size()));
        return switch (random.nextInt(4)) {
            case 0 -> process.with("starts", scalar("event_" + random.nextInt(3)));
            case 1 -> process.with(section, edit(Entries.of(process.child(section).orElseThrow()), random));
            case 2 -> acrossPhases(process, random);
            default -> inPhase(process, random);
        };
    }

    private static Node edit(Entries entries, Random random) {
        var all = new ArrayList<>(entries.all());
        int at = random.nextInt(all.size() + 1);
        switch (random.nextInt(5)) {
            case 0 -> all.add(at, made("new_" + random.nextInt(1_000_000), entries.named()));
            case 1 -> all.subList(0, Math.min(1, all.size())).clear();
            case 2 -> Collections.shuffle(all, random);
            case 3 -> all.replaceAll(entry -> random.nextInt(4) == 0 ? changed(entry, random) : entry);
            default -> all.addLast(made("last_" + random.nextInt(1_000_000), entries.named()));
        }
        return new Entries(all, entries.named(), entries.place()).node();
    }

    private static Entries.Keyed changed(Entries.Keyed entry, Random random) {
        if (!(entry.node() instanceof Node.Mapping mapping)) {
            return new Entries.Keyed(entry.key(), entry.place(), scalar("Größe Ω " + random.nextInt(9)));
        }
        var parts = mapping.entries().keySet().stream().filter(part -> !part.equals("key") && !part.equals("tasks")).toList();
        var changed = random.nextBoolean() && !parts.isEmpty()
                ? mapping.without(parts.get(random.nextInt(parts.size())))
                : mapping.with("help", scalar("<<help>> “値” 🎉 " + random.nextInt(9)));
        return new Entries.Keyed(entry.key(), entry.place(), changed);
    }

    private static Entries.Keyed made(String key, boolean named) {
        var parts = new Node.Mapping(Map.of(), scalar("").place()).with("title", scalar("New: " + key));
        return new Entries.Keyed(key, parts.place(), named ? parts : parts.with("key", scalar(key)));
    }

    private static Node.Mapping inPhase(Node.Mapping process, Random random) {
        var phases = Entries.of(process.child("phases").orElseThrow());
        if (phases.all().isEmpty()) {
            return process;
        }
        var phase = phases.keys().get(random.nextInt(phases.all().size()));
        return process.with("phases", phases.rewritten(phase, node -> Optional.of(((Node.Mapping) node)
                .with("tasks", edit(Entries.of(node.child("tasks"), false, node.place()), random)))).node());
    }

    private static Node.Mapping acrossPhases(Node.Mapping process, Random random) {
        var phases = Entries.of(process.child("phases").orElseThrow());
        var with = phases.all().stream().filter(phase -> !tasks(phase.node()).all().isEmpty()).toList();
        if (with.isEmpty()) {
            return process;
        }
        var from = with.get(random.nextInt(with.size()));
        var to = phases.all().get(random.nextInt(phases.all().size()));
        var task = tasks(from.node()).all().get(random.nextInt(tasks(from.node()).all().size()));
        var without = phases.rewritten(from.key(), node -> Optional.of(((Node.Mapping) node).with("tasks",
                tasks(node).rewritten(task.key(), _ -> Optional.empty()).node())));
        return process.with("phases", without.rewritten(to.key(), node -> {
            var all = new ArrayList<>(tasks(node).all());
            all.add(random.nextInt(all.size() + 1), task);
            return Optional.of(((Node.Mapping) node).with("tasks", new Entries(all, false, node.place()).node()));
        }).node());
    }

    private static Entries tasks(Node phase) {
        return Entries.of(phase.child("tasks"), false, phase.place());
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, new Place("edited", 1, 1));
    }
}
