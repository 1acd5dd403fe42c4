package io.sopwright.schedule;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import io.sopwright.source.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in sentences what is wrong with expressions.
 *
 * @param kind what the expressions are: condition
 * @param names the names that they know
 * @param functions the functions that they know besides operators
 */
record ExpressionWords(String kind, Set<String> names, Set<String> functions) {

    private static final int LONGEST = 500;

    static final CelOptions LIMITS = CelOptions.current().enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(LONGEST).maxParseRecursionDepth(20)
            .comprehensionMaxIterations(0).build();

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");
    private static final Pattern CANDIDATES = Pattern.compile(" \\(candidates.*|\\R.*", Pattern.DOTALL);

    ExpressionWords {
        names = Set.copyOf(names);
        functions = Set.copyOf(functions);
    }

    static ExpressionWords ofConditions(Set<String> names) {
        return new ExpressionWords("condition", names, Set.of());
    }

    Optional<String> tooLong(String expression) {
        int length = expression.codePointCount(0, expression.length());
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of("This " + kind + " has " + length + " characters; up to " + LONGEST
                        + " are taken: say it shorter, or make a fact of it.");
    }

    /** What the compiler found, about the first thing that is wrong. */
    String wrong(String expression, List<CelIssue> issues) {
        var issue = issues.stream().findFirst().map(CelIssue::getMessage).orElse("it cannot be read");
        var undeclared = UNDECLARED.matcher(issue);
        if (!undeclared.find()) {
            return called(expression) + " is wrong: " + CANDIDATES.matcher(issue).replaceFirst("") + ".";
        }
        var name = undeclared.group(1);
        return isCalled(expression, name)
                ? called(expression) + " calls " + name + "(), which is not there: " + instead(name)
                : unknown(whole(expression, name));
    }

    /** {@code The condition “client.kind == 'new'”}. */
    String called(String expression) {
        return "The " + kind + " “" + excerpt(expression) + "”";
    }

    static String excerpt(String expression) {
        return expression.length() > 120 ? expression.substring(0, 120) + "…" : expression;
    }

    private static boolean isCalled(String expression, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + " *\\(").matcher(expression).find();
    }

    private String instead(String function) {
        return functions.isEmpty() ? "ask with ==, !=, <, >, in, &&, || and !." : nearestOrAll(function, functions);
    }

    private String unknown(String name) {
        return "There is no “" + name + "” for " + ("aeio".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind + " to ask about: "
                + nearestOrAll(name, names);
    }

    private static String nearestOrAll(String name, Collection<String> known) {
        return Nearest.to(name, known).map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "it knows " + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    /** The compiler names the first part only: {@code clint} of {@code clint.kind}. */
    private static String whole(String expression, String first) {
        var name = Pattern.compile("(?<![\\w.])" + Pattern.quote(first) + "(\\.[A-Za-z_]\\w*)*").matcher(expression);
        return name.find() ? name.group() : first;
    }
}
