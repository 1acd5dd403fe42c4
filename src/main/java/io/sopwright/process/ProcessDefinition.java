package io.sopwright.process;

import io.sopwright.field.Field;
import io.sopwright.kpi.Health;
import io.sopwright.kpi.Kpi;
import io.sopwright.kpi.Survey;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document promises to do: phases and tasks, who does them, when, and how well. Immutable; every key is stable across versions.
 *
 * @param starts the event whose day is day 1 of a run
 * @param roles who takes part, by key
 * @param events what happens once in a run, key to words
 * @param products what clients buy, by key
 * @param facts what is known or chosen for one client, by key
 * @param phases the parts of the process, in reading order
 * @param gates what must hold before it goes on
 * @param payments the parts of the price, which add up to 100 per cent
 * @param forms the forms in use, by key
 * @param surveys the surveys in use, by key
 * @param communication who tells whom what
 * @param playbook known troubles
 * @param kpis the numbers that are measured
 * @param health when a client is well
 */
public record ProcessDefinition(String starts, Map<String, Role> roles, Map<String, String> events, Map<String, Product> products,
        Map<String, Field> facts, List<Phase> phases, List<Gate> gates, List<Payment> payments, Map<String, Form> forms,
        Map<String, Survey> surveys, List<Communication> communication, List<PlaybookEntry> playbook, List<Kpi> kpis,
        Optional<Health> health) {

    private static final Part<ProcessDefinition, String> STARTS = Part.needed("starts", Shapes.KEY, ProcessDefinition::starts,
            "the event whose day is day 1");
    private static final Part<ProcessDefinition, Map<String, Role>> ROLES = Part.named("roles", Role.SHAPE,
            ProcessDefinition::roles,
            "who takes part");
    private static final Part<ProcessDefinition, Map<String, String>> EVENTS = Part.named("events", Shapes.TEXT,
            ProcessDefinition::events,
            "what happens once in a run");
    private static final Part<ProcessDefinition, Map<String, Product>> PRODUCTS = Part.named("products", Product.SHORT_OR_FULL,
            ProcessDefinition::products,
            "what clients buy");
    private static final Part<ProcessDefinition, Map<String, Field>> FACTS = Part.named("facts", Field.shape(),
            ProcessDefinition::facts,
            "what is known or chosen for one client");
    private static final Part<ProcessDefinition, List<Phase>> PHASES = Part.list("phases", Phase.SHAPE, ProcessDefinition::phases,
            "the parts of the process");
    private static final Part<ProcessDefinition, List<Gate>> GATES = Part.list("gates", Gate.SHAPE, ProcessDefinition::gates,
            "what must hold before it goes on");
    private static final Part<ProcessDefinition, List<Payment>> PAYMENTS = Part.list("payments", Payment.SHAPE,
            ProcessDefinition::payments,
            "the parts of the price");
    private static final Part<ProcessDefinition, Map<String, Form>> FORMS = Part.named("forms", Form.SHAPE,
            ProcessDefinition::forms,
            "the forms in use");
    private static final Part<ProcessDefinition, Map<String, Survey>> SURVEYS = Part.named("surveys", Survey.shape(),
            ProcessDefinition::surveys,
            "the surveys in use");
    private static final Part<ProcessDefinition, List<Communication>> COMMUNICATION = Part.list("communication",
            Communication.SHAPE,
            ProcessDefinition::communication, "who tells whom what");
    private static final Part<ProcessDefinition, List<PlaybookEntry>> PLAYBOOK = Part.list("playbook", PlaybookEntry.SHAPE,
            ProcessDefinition::playbook, "known troubles and what helps");
    private static final Part<ProcessDefinition, List<Kpi>> KPIS = Part.list("kpis", Kpi.shape(), ProcessDefinition::kpis,
            "the numbers that are measured");
    private static final Part<ProcessDefinition, Optional<Health>> HEALTH = Part.maybe("health", Health.shape(),
            ProcessDefinition::health,
            "when a client is well");

    private static final List<Part<ProcessDefinition, ?>> PARTS = List.of(STARTS, ROLES, EVENTS, PRODUCTS, FACTS, PHASES, GATES,
            PAYMENTS, FORMS, SURVEYS, COMMUNICATION, PLAYBOOK,
            KPIS, HEALTH);

    private static final RecordShape<ProcessDefinition> SHAPE = new RecordShape<>("process", PARTS,
            in -> new ProcessDefinition(in.get(STARTS), in.get(ROLES), in.get(EVENTS), in.get(PRODUCTS), in.get(FACTS),
                    in.get(PHASES),
                    in.get(GATES), in.get(PAYMENTS), in.get(FORMS), in.get(SURVEYS), in.get(COMMUNICATION), in.get(PLAYBOOK),
                    in.get(KPIS), in.get(HEALTH)));

    public ProcessDefinition {
        phases = List.copyOf(phases);
        gates = List.copyOf(gates);
        payments = List.copyOf(payments);
        communication = List.copyOf(communication);
        playbook = List.copyOf(playbook);
        kpis = List.copyOf(kpis);
    }

    /** How a process is written. */
    public static RecordShape<ProcessDefinition> shape() {
        return SHAPE;
    }

    /** The keys under which the parts of a process are written. */
    public static List<String> keys() {
        return SHAPE.parts().stream().map(Part::key).toList();
    }

    /** All tasks, phase after phase. */
    public Stream<Task> tasks() {
        return phases.stream().flatMap(phase -> phase.tasks().stream());
    }

    /** The task with that key. */
    public Optional<Task> task(String key) {
        return tasks().filter(task -> task.key().equals(key)).findFirst();
    }

    /** Every product and part of one, by key. */
    public Map<String, String> productTitles() {
        var titles = new LinkedHashMap<String, String>();
        addTitles(products, titles);
        return titles;
    }

    private static void addTitles(Map<String, Product> products, Map<String, String> titles) {
        products.forEach((key, product) -> {
            titles.put(key, product.title());
            addTitles(product.parts(), titles);
        });
    }
}
