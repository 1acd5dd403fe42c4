package io.sopwright.schedule;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.sopwright.source.Nearest;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns expressions into conditions, and what is wrong with them into sentences. */
final class ConditionCompiler {

    private static final int LONGEST = 500;

    private static final CelOptions LIMITS = CelOptions.current().enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(LONGEST).maxParseRecursionDepth(20)
            .comprehensionMaxIterations(0).build();

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");

    private static final Pattern CANDIDATES = Pattern.compile(" \\(candidates.*|\\R.*", Pattern.DOTALL);

    private final Map<String, CelType> names;
    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().setOptions(LIMITS).build();

    /** A compiler of conditions that may ask about these names. */
    ConditionCompiler(Map<String, CelType> names) {
        this.names = Map.copyOf(names);
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(LIMITS).setResultType(SimpleType.BOOL);
        names.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    /**
     * The condition that an expression says.
     *
     * @throws IllegalArgumentException with a sentence for its author
     */
    Condition compile(String expression) {
        int length = expression.codePointCount(0, expression.length());
        if (length > LONGEST) {
            throw new IllegalArgumentException("This condition has " + length + " characters; up to " + LONGEST
                    + " are taken: say it shorter, or make a fact of it.");
        }
        try {
            var program = runtime.createProgram(compiler.compile(expression).getAst());
            return facts -> answer(program, expression, facts);
        } catch (CelValidationException refused) {
            throw new IllegalArgumentException(sentence(expression, refused), refused);
        } catch (CelEvaluationException refused) {
            throw new IllegalArgumentException("The condition “" + excerpt(expression) + "” cannot be used: simplify it.",
                    refused);
        }
    }

    private static boolean answer(CelRuntime.Program program, String expression, Map<String, Object> facts) {
        try {
            return (boolean) program.eval(facts);
        } catch (CelEvaluationException failed) {
            throw new IllegalArgumentException(
                    "The condition “" + excerpt(expression) + "” has no answer for this client: " + failed.getMessage(), failed);
        }
    }

    private String sentence(String expression, CelValidationException refused) {
        var issue = refused.getErrors().stream().findFirst().map(CelIssue::getMessage).orElse("it cannot be read");
        var undeclared = UNDECLARED.matcher(issue);
        if (!undeclared.find()) {
            return "The condition “" + excerpt(expression) + "” is wrong: " + CANDIDATES.matcher(issue).replaceFirst("") + ".";
        }
        return isCalled(expression, undeclared.group(1))
                ? "The condition “" + excerpt(expression) + "” calls " + undeclared.group(1)
                        + "(), which is not there: ask with ==, !=, <, >, in, &&, || and !."
                : unknown(whole(expression, undeclared.group(1)));
    }

    private static String excerpt(String expression) {
        return expression.length() > 120 ? expression.substring(0, 120) + "…" : expression;
    }

    private static boolean isCalled(String expression, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + " *\\(").matcher(expression).find();
    }

    private String unknown(String name) {
        return "There is no “" + name + "” for a condition to ask about: "
                + Nearest.to(name, names.keySet()).map(near -> "did you mean " + near + "?")
                        .orElseGet(() -> "it knows " + names.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    /** The compiler names the first part only: {@code clint} of {@code clint.kind}. */
    private static String whole(String expression, String first) {
        var name = Pattern.compile("(?<![\\w.])" + Pattern.quote(first) + "(\\.[A-Za-z_]\\w*)*").matcher(expression);
        return name.find() ? name.group() : first;
    }
}
