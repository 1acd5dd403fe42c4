package io.sopwright.schedule;

import io.sopwright.field.Field;
import io.sopwright.kpi.Kpi;
import io.sopwright.process.Form;
import io.sopwright.process.Gate;
import io.sopwright.process.Need;
import io.sopwright.process.Phase;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every condition of a process and where it stands in it; those of forms apart, since they may ask about their form. */
final class ConditionTexts {

    /** A condition and the way to it through the written process. */
    record Located(String expression, List<String> path) {

        Located(String expression, String... path) {
            this(expression, List.of(path));
        }
    }

    private ConditionTexts() {}

    static List<Located> in(ProcessDefinition process) {
        return Stream.of(process.phases().stream().flatMap(phase -> phase.tasks().stream().flatMap(task -> of(phase, task))),
                process.communication().stream()
                        .flatMap(row -> row.when().stream().map(when -> new Located(when, "communication", row.key(), "when"))),
                process.gates().stream().flatMap(ConditionTexts::of),
                process.kpis().stream().flatMap(ConditionTexts::of), whens(process.facts(), "facts"))
                .flatMap(texts -> texts).toList();
    }

    /** The conditions under which the fields of a form are asked for. */
    static List<Located> in(String form, Form fields) {
        return whens(fields.fields(), "forms", form, "fields").toList();
    }

    private static Stream<Located> whens(Map<String, Field> fields, String... path) {
        return fields.entrySet().stream().flatMap(field -> field.getValue().when().stream()
                .map(when -> new Located(when, Stream.concat(Stream.of(path), Stream.of(field.getKey(), "when")).toList())));
    }

    private static Stream<Located> of(Kpi kpi) {
        return IntStream.range(0, kpi.targets().size()).boxed().flatMap(i -> kpi.targets().get(i).when().stream()
                .map(when -> new Located(when, "kpis", kpi.key(), "targets", String.valueOf(i), "when")));
    }

    private static Stream<Located> of(Gate gate) {
        return IntStream.range(0, gate.needs().size()).boxed().filter(i -> gate.needs().get(i).kind() == Need.Kind.RULE)
                .map(i -> new Located(gate.needs().get(i).subject(), "gates", gate.key(), "needs", String.valueOf(i), "rule"));
    }

    private static Stream<Located> of(Phase phase, Task task) {
        var items = IntStream.range(0, task.items().size()).boxed().flatMap(i -> task.items().get(i).when().stream()
                .map(when -> new Located(when, "phases", phase.key(), "tasks", task.key(), "items", String.valueOf(i), "when")));
        return Stream.concat(
                task.when().stream().map(when -> new Located(when, "phases", phase.key(), "tasks", task.key(), "when")), items);
    }
}
