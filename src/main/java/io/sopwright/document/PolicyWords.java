package io.sopwright.document;

import io.sopwright.field.Field;
import io.sopwright.field.Value;
import io.sopwright.kpi.Kpi;
import io.sopwright.notation.Deadline;
import io.sopwright.process.Communication;
import io.sopwright.process.Payment;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each name that a policy's text may use stands for in one document. */
final class PolicyWords {

    private static final String NOTHING = "–";

    private PolicyWords() {}

    /**
     * The words by name, as {@link PolicyNames} has them.
     *
     * @param control what the document says of itself, by name: {@code document.number}
     * @param roles what each role is called in this company
     */
    static Map<String, Object> of(FilledIn answers, ProcessDefinition process, Map<String, String> control,
            Map<String, String> roles,
            Locale locale) {
        var words = new HashMap<String, Object>(control);
        answers.fields().forEach((name, field) -> answers.value(name).map(value -> word(value, locale)).or(() -> emptyOf(field))
                .ifPresent(word -> words.put(name, word)));
        answers.fields().forEach((name, field) -> answers.value(name).filter(_ -> field.counts()).flatMap(field::unitAfter)
                .ifPresent(unit -> words.put(PolicyNames.unitOf(name), unit)));
        roles.forEach((role, title) -> words.put(RoleTitles.nameOf(role), title));
        addProcess(words, process, roles, locale);
        return words;
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

    private static void addProcess(Map<String, Object> words, ProcessDefinition process, Map<String, String> roles,
            Locale locale) {
        words.put("phases", IntStream.range(0, process.phases().size())
                .mapToObj(i -> phase(i + 1, process.phases().get(i), process, roles)).toList());
        words.put("roles", process.roles().entrySet().stream()
                .map(role -> Map.of("title", roles.get(role.getKey()), "duties", role.getValue().duties().orElse(NOTHING)))
                .toList());
        words.put("kpis", rows(process.kpis(), kpi -> kpi(kpi, locale)));
        words.put("payments", rows(process.payments(), payment -> payment(payment, process)));
        words.put("communication", rows(process.communication(), row -> communication(row, roles)));
        words.put("playbook", rows(process.playbook(),
                entry -> Map.of("issue", entry.issue(), "cause", entry.cause(), "solution", entry.solution())));
        words.put("products", process.productTitles().entrySet().stream()
                .map(product -> Map.of("code", product.getKey().toUpperCase(Locale.ROOT), "title", product.getValue())).toList());
        words.put("health", process.health()
                .map(health -> rows(health.conditions(), condition -> Map.of("title", condition.title()))).orElse(List.of()));
    }

    private static <T, R> List<R> rows(List<T> parts, Function<T, R> row) {
        return parts.stream().map(row).toList();
    }

    private static Map<String, String> kpi(Kpi kpi, Locale locale) {
        return Map.of("title", kpi.title(), "question", kpi.question().orElse(NOTHING), "unit", kpi.unit(), "target",
                kpi.targetWords(day -> Days.words(day, locale)).orElse("measured, no target yet"));
    }

    private static Map<String, String> payment(Payment payment, ProcessDefinition process) {
        return Map.of("title", payment.title(), "share", payment.share().toPlainString() + " %", "due",
                due(payment.due(), process));
    }

    private static String due(Optional<Deadline> due, ProcessDefinition process) {
        return due.map(deadline -> deadline.words(process.events())).orElse(NOTHING);
    }

    private static Map<String, Object> phase(int number, Phase phase, ProcessDefinition process, Map<String, String> roles) {
        var row = new LinkedHashMap<String, Object>();
        row.put("number", String.valueOf(number));
        row.put("title", phase.title());
        row.put("window", phase.window().map(window -> window.words()).orElse(NOTHING));
        row.put("tasks", rows(phase.tasks(), task -> task(task, process, roles)));
        return row;
    }

    private static Map<String, String> task(Task task, ProcessDefinition process, Map<String, String> roles) {
        return Map.of("title", task.title(), "clause", task.clause().orElse(NOTHING), "role",
                roles.getOrDefault(task.role(), task.role()),
                "due", due(task.due(), process));
    }

    private static Map<String, String> communication(Communication row, Map<String, String> roles) {
        return Map.of("title", row.title(), "frequency", row.frequency(), "format", row.format(), "from",
                roles.getOrDefault(row.from(), row.from()),
                "to", row.to().stream().map(role -> roles.getOrDefault(role, role)).collect(Collectors.joining(", ")));
    }
}
