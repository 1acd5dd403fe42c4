package io.sopwright.document;

import io.sopwright.field.Field;
import io.sopwright.field.Value;
import io.sopwright.process.Communication;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import io.sopwright.template.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that a policy's text may name, and what each name stands for in one document. */
record PolicyWords(Vocabulary names, Map<String, Object> values) {

    private static final String NOTHING = "–";

    private static final Vocabulary TASK = Vocabulary.of("title", "clause", "role", "due");
    private static final Vocabulary PHASE = Vocabulary.builder().value("number").value("title").value("window")
            .list("tasks", TASK).build();

    /**
     * @param control what the document says of itself, by name: {@code document.number}
     * @param roles what each role is called in this company
     */
    static PolicyWords of(FilledIn answers, ProcessDefinition process, Map<String, String> control, Map<String, String> roles,
            Locale locale) {
        var names = Vocabulary.builder();
        var values = new HashMap<String, Object>();
        answers.fields().forEach((name, field) -> addField(names, values, name, field, answers.value(name), locale));
        control.forEach((name, value) -> {
            names.value(name);
            values.put(name, value);
        });
        addProcess(names, values, process, roles);
        return new PolicyWords(names.build(), values);
    }

    private static void addField(Vocabulary.Builder names, Map<String, Object> values, String name, Field field,
            Optional<Value> value,
            Locale locale) {
        switch (field.type()) {
            case YES_NO -> names.flag(name);
            case LIST -> names.texts(name);
            case CHOICE -> names.choice(name, field.options());
            default -> {
                if (field.required()) {
                    names.value(name);
                } else {
                    names.optional(name);
                }
            }
        }
        value.ifPresent(present -> values.put(name, word(present, locale)));
        if (value.isEmpty() && !field.required()) {
            emptyOf(field).ifPresent(empty -> values.put(name, empty));
        }
    }

    private static Object word(Value value, Locale locale) {
        return switch (value) {
            case Value.YesNo(boolean yes) -> yes;
            case Value.Entries(var entries) -> entries;
            case Value.Choice(var key, _) -> key;
            case Value.Text _,Value.Amount _,Value.Money _,Value.Day _ -> value.print(locale);
        };
    }

    private static Optional<Object> emptyOf(Field field) {
        return switch (field.type()) {
            case YES_NO -> Optional.of(false);
            case LIST -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private static void addProcess(Vocabulary.Builder names, Map<String, Object> values, ProcessDefinition process,
            Map<String, String> roles) {
        names.list("phases", PHASE);
        values.put("phases", IntStream.range(0, process.phases().size())
                .mapToObj(i -> phase(i + 1, process.phases().get(i), process, roles)).toList());
        names.list("roles", Vocabulary.of("title", "duties"));
        values.put("roles", process.roles().entrySet().stream()
                .map(role -> Map.of("title", roles.get(role.getKey()), "duties", role.getValue().duties().orElse(NOTHING)))
                .toList());
        names.list("kpis", Vocabulary.of("title", "question", "unit", "target"));
        values.put("kpis",
                process.kpis().stream().map(kpi -> Map.of("title", kpi.title(), "question", kpi.question().orElse(NOTHING),
                        "unit", kpi.unit(), "target", kpi.targetWords().orElse("measured, no target yet"))).toList());
        names.list("payments", Vocabulary.of("title", "share", "due"));
        values.put("payments", process.payments().stream().map(payment -> Map.of("title", payment.title(),
                "share", payment.share().toPlainString() + " %", "due",
                payment.due().map(due -> due.words(process.events())).orElse(NOTHING))).toList());
        names.list("communication", Vocabulary.of("title", "frequency", "format", "from", "to"));
        values.put("communication", process.communication().stream().map(row -> communication(row, roles)).toList());
        names.list("playbook", Vocabulary.of("issue", "cause", "solution"));
        values.put("playbook", process.playbook().stream()
                .map(entry -> Map.of("issue", entry.issue(), "cause", entry.cause(), "solution", entry.solution())).toList());
        names.list("products", Vocabulary.of("code", "title"));
        values.put("products", process.productTitles().entrySet().stream()
                .map(product -> Map.of("code", product.getKey().toUpperCase(Locale.ROOT), "title", product.getValue())).toList());
        names.list("health", Vocabulary.of("title"));
        values.put("health", process.health().map(health -> health.conditions().stream()
                .map(condition -> Map.of("title", condition.title())).toList()).orElse(List.of()));
    }

    private static Map<String, Object> phase(int number, Phase phase, ProcessDefinition process, Map<String, String> roles) {
        var row = new LinkedHashMap<String, Object>();
        row.put("number", String.valueOf(number));
        row.put("title", phase.title());
        row.put("window", phase.window().map(window -> window.words()).orElse(NOTHING));
        row.put("tasks", phase.tasks().stream().map(task -> task(task, process, roles)).toList());
        return row;
    }

    private static Map<String, String> task(Task task, ProcessDefinition process, Map<String, String> roles) {
        return Map.of("title", task.title(), "clause", task.clause().orElse(NOTHING), "role",
                roles.getOrDefault(task.role(), task.role()),
                "due", task.due().map(due -> due.words(process.events())).orElse(NOTHING));
    }

    private static Map<String, String> communication(Communication row, Map<String, String> roles) {
        return Map.of("title", row.title(), "frequency", row.frequency(), "format", row.format(), "from",
                roles.getOrDefault(row.from(), row.from()),
                "to", row.to().stream().map(role -> roles.getOrDefault(role, role)).collect(Collectors.joining(", ")));
    }
}
