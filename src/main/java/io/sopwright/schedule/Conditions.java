package io.sopwright.schedule;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.field.Value;
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
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a process, compiled: expressions of the Common Expression Language over {@code client.kind}, {@code client.country},
 * {@code client.products}, {@code product} (in a task for each product) and {@code run.<fact>}. Immutable; may be shared by threads.
 *
 * <p>The language has no loops here (macros are off), an expression has at most 500 characters and is at most 20 deep.
 */
public final class Conditions {

    private static final CelOptions LIMITS = CelOptions.current().enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(500).maxParseRecursionDepth(20)
            .comprehensionMaxIterations(0).build();

    private final ProcessDefinition process;
    private final Map<String, Condition> byText;

    private Conditions(ProcessDefinition process, Map<String, Condition> byText) {
        this.process = process;
        this.byText = byText;
    }

    /**
     * Compiles every condition of a process.
     *
     * @param written the process as it was written, for the places of findings
     * @throws InvalidText for each condition that is not an expression, names something unknown or is not a question
     */
    public static Conditions of(ProcessDefinition process, Node written) {
        var compiler = compiler(process.facts());
        var runtime = CelRuntimeFactory.plannerRuntimeBuilder().setOptions(LIMITS).build();
        var byText = new HashMap<String, Condition>();
        var findings = new ArrayList<Finding>();
        for (var text : ConditionTexts.in(process)) {
            try {
                byText.put(text.expression(),
                        condition(runtime.createProgram(compiler.compile(text.expression()).getAst()), text.expression()));
            } catch (CelValidationException refused) {
                findings.add(
                        Finding.error(written.placeOf(text.path().toArray(String[]::new)), sentence(text.expression(), refused)));
            } catch (CelEvaluationException refused) {
                findings.add(Finding.error(written.placeOf(text.path().toArray(String[]::new)),
                        "The condition “" + text.expression() + "” cannot be used: simplify it."));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidText(findings.stream().sorted(Comparator.comparing(Finding::place)).toList());
        }
        return new Conditions(process, Map.copyOf(byText));
    }

    /** The process whose conditions these are. */
    public ProcessDefinition process() {
        return process;
    }

    /** Whether some condition of the process asks for this. */
    boolean mention(String name) {
        return byText.keySet().stream().anyMatch(text -> text.contains(name));
    }

    boolean holds(Optional<String> expression, Run run) {
        return expression.isEmpty() || of(expression.get()).holds(facts(run));
    }

    Condition of(String expression) {
        return Objects.requireNonNull(byText.get(expression), expression);
    }

    /** The facts of a run under the names that conditions use. */
    Map<String, Object> facts(Run run) {
        var facts = new HashMap<String, Object>();
        facts.put("client.kind", run.kind());
        facts.put("client.country", run.country());
        facts.put("client.products", run.products());
        facts.put("product", "");
        process.facts().forEach((key, field) -> facts.put("run." + key, value(run.facts().get(key), field)));
        return facts;
    }

    private static CelCompiler compiler(Map<String, Field> facts) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(LIMITS)
                .setResultType(SimpleType.BOOL)
                .addVar("client.kind", SimpleType.STRING).addVar("client.country", SimpleType.STRING)
                .addVar("client.products", ListType.create(SimpleType.STRING)).addVar("product", SimpleType.STRING);
        facts.forEach((key, field) -> builder.addVar("run." + key, type(field)));
        return builder.build();
    }

    private static CelType type(Field field) {
        return switch (field.type()) {
            case YES_NO -> SimpleType.BOOL;
            case WHOLE_NUMBER -> SimpleType.INT;
            case DECIMAL, PERCENT, MONEY -> SimpleType.DOUBLE;
            case LIST -> ListType.create(SimpleType.STRING);
            case TEXT, LONG_TEXT, DATE, E_MAIL, PHONE, URL, CHOICE, ROLE, PERSON, IMAGE -> SimpleType.STRING;
        };
    }

    private static Object value(@Nullable Value value, Field field) {
        return switch (value) {
            case null -> empty(field);
            case Value.YesNo(boolean yes) -> yes;
            case Value.Amount(var amount) when field.type() == FieldType.WHOLE_NUMBER -> amount.longValue();
            case Value.Amount(var amount) -> amount.doubleValue();
            case Value.Money(_, var amount) -> amount.doubleValue();
            case Value.Entries(var entries) -> entries;
            case Value.Text _,Value.Day _,Value.Choice _ -> value.written().getFirst();
        };
    }

    private static Object empty(Field field) {
        return switch (field.type()) {
            case YES_NO -> false;
            case WHOLE_NUMBER -> 0L;
            case DECIMAL, PERCENT, MONEY -> 0.0;
            case LIST -> List.of();
            case TEXT, LONG_TEXT, DATE, E_MAIL, PHONE, URL, CHOICE, ROLE, PERSON, IMAGE -> "";
        };
    }

    private static Condition condition(CelRuntime.Program program, String expression) {
        return facts -> {
            try {
                return (boolean) program.eval(facts);
            } catch (CelEvaluationException failed) {
                throw new IllegalArgumentException(
                        "The condition “" + expression + "” has no answer for this client: " + failed.getMessage());
            }
        };
    }

    private static String sentence(String expression, CelValidationException refused) {
        var issue = refused.getErrors().stream().findFirst().map(CelIssue::getMessage).orElse("it cannot be read");
        return "The condition “" + expression + "” is wrong: " + issue.lines().findFirst().orElse("") + ".";
    }
}
