package io.sopwright.schedule;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.Finding;
import io.sopwright.source.InvalidText;
import io.sopwright.yaml.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The conditions of a process, compiled: expressions of the Common Expression Language over {@code client.kind}, {@code client.country},
 * {@code client.products}, {@code product} (in a task for each product) and {@code run.<fact>}; in a field of a form also {@code form.<field>}, the other fields of that form. Immutable; may be shared by threads.
 *
 * <p>The language has no loops here (macros are off), an expression has at most 500 characters and is at most 20 deep.
 */
public final class Conditions {

    private final ProcessDefinition process;
    private final RunFacts facts;
    private final Map<String, Condition> byText;

    private Conditions(ProcessDefinition process, Map<String, Condition> byText) {
        this.process = process;
        this.facts = new RunFacts(process.facts(), process.products());
        this.byText = byText;
    }

    /**
     * Compiles every condition of a process.
     *
     * @param written the process as it was written, for the places of findings
     * @throws InvalidText for each condition that is not an expression, names something unknown or is not a question
     */
    public static Conditions of(ProcessDefinition process, Node written) {
        var findings = new ArrayList<Finding>();
        var facts = new RunFacts(process.facts(), process.products());
        var byText = compiled(ConditionTexts.in(process), new ConditionCompiler(facts.types()), written, findings);
        process.forms().forEach((key, form) -> compiled(ConditionTexts.in(key, form),
                new ConditionCompiler(facts.typesIn(form.fields())), written, findings));
        if (!findings.isEmpty()) {
            throw new InvalidText(findings.stream().sorted(Comparator.comparing(Finding::place)).toList());
        }
        return new Conditions(process, byText);
    }

    private static Map<String, Condition> compiled(List<ConditionTexts.Located> texts, ConditionCompiler compiler, Node written,
            List<Finding> findings) {
        var byText = new HashMap<String, Condition>();
        for (var text : texts) {
            try {
                byText.put(text.expression(), compiler.compile(text.expression()));
            } catch (IllegalArgumentException refused) {
                findings.add(
                        Finding.error(written.placeOf(text.path().toArray(String[]::new)), String.valueOf(refused.getMessage())));
            }
        }
        return Map.copyOf(byText);
    }

    /** The process whose conditions these are. */
    public ProcessDefinition process() {
        return process;
    }

    /** Whether some condition of the process asks for this. */
    boolean mention(String name) {
        return byText.keySet().stream().anyMatch(text -> text.contains(name));
    }

    /**
     * Whether a condition of the process holds in a run; yes without one.
     *
     * @throws IllegalArgumentException with a sentence when it has no answer
     */
    public boolean holds(Optional<String> expression, Run run) {
        return expression.isEmpty() || of(expression.get()).holds(facts(run));
    }

    Condition of(String expression) {
        return Objects.requireNonNull(byText.get(expression), expression);
    }

    /** The facts of a run under the names that conditions use; the caller may set {@code product}. */
    Map<String, Object> facts(Run run) {
        return facts.of(run);
    }
}
