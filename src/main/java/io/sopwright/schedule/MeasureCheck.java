package io.sopwright.schedule;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import io.sopwright.kpi.Lapse;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.schedule.Measure.Result;
import io.sopwright.source.Finding;
import io.sopwright.yaml.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the types of what will be measured: the values, fractions and filters of KPIs and the rules of health. */
public final class MeasureCheck {

    private static final Set<String> OTHER_FUNCTIONS = Set.of("count", "ratio", "coalesce");

    /** Signs that a text is meant as an expression, although it cannot be read as one. */
    private static final Pattern MEANT = Pattern.compile("==|!=|<=|>=|&&|\\|\\||\\bb?(?:days|hours)\\(");

    private final ProcessDefinition process;
    private final ExpressionWords words;
    private final CelCompiler compiler;

    private MeasureCheck(ProcessDefinition process, List<Measure> measures) {
        this.process = process;
        var types = MeasureTypes.of(process, measures.stream().map(Measure::expression));
        this.words = new ExpressionWords("expression", types.keySet(),
                Stream.concat(Lapse.functions().stream(), OTHER_FUNCTIONS.stream()).collect(Collectors.toSet()));
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(ExpressionWords.LIMITS)
                .addFunctionDeclarations(functions());
        types.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    /**
     * Errors, in reading order: an expression whose parts do not go together, that calls what is not there, or whose result is not what it is used
     * for, such as a health rule that is a number. Facts, fields of forms and questions of surveys have their types; names that are declared
     * nowhere may be anything. A text that is no expression says in words what is counted, and is taken as it is.
     *
     * @param written the process as it was written, for the places
     */
    public static List<Finding> findings(ProcessDefinition process, Node written) {
        var measures = Measure.in(process);
        if (measures.isEmpty()) {
            return List.of();
        }
        var check = new MeasureCheck(process, measures);
        return measures.stream()
                .flatMap(measure -> check.sentence(measure).stream()
                        .map(sentence -> Finding.error(written.placeOf(measure.path().toArray(String[]::new)), sentence)))
                .sorted(Comparator.comparing(Finding::place)).toList();
    }

    private Optional<String> sentence(Measure measure) {
        var expression = measure.expression();
        if (words.tooLong(expression).isPresent() || compiler.parse(expression).hasError()) {
            return MEANT.matcher(expression).find()
                    ? words.tooLong(expression).or(() -> Optional.of(words.called(expression)
                            + " cannot be read: mend it, or say it in words without == and the like."))
                    : Optional.empty();
        }
        try {
            return result(compiler.compile(expression).getAst().getResultType(), expression).flatMap(measure::mistaken);
        } catch (CelValidationException refused) {
            return Optional.of(words.wrong(expression, refused.getErrors()));
        }
    }

    /** Empty where it may be anything. */
    private Optional<Result> result(CelType type, String expression) {
        if (process.events().containsKey(expression.strip())) {
            return Optional.of(Result.EVENT);
        }
        return switch (type.kind()) {
            case BOOL -> Optional.of(Result.YES_NO);
            case INT, UINT, DOUBLE -> Optional.of(Result.NUMBER);
            case STRING -> Optional.of(Result.TEXT);
            case LIST -> Optional.of(Result.LIST);
            case DYN, ANY -> Optional.empty();
            default -> Optional.of(Result.OTHER);
        };
    }

    private static List<CelFunctionDecl> functions() {
        var times = Lapse.functions().stream()
                .map(name -> function(name, SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP));
        var others = Stream.of(function("count", SimpleType.INT, SimpleType.DYN),
                function("ratio", SimpleType.DOUBLE, SimpleType.DYN, SimpleType.DYN),
                function("coalesce", SimpleType.DYN, SimpleType.DYN, SimpleType.DYN));
        var sums = Stream.of("_+_", "_-_", "_*_", "_/_").map(MeasureCheck::mixed);
        return Stream.of(times, others, sums).flatMap(functions -> functions).toList();
    }

    private static CelFunctionDecl function(String name, CelType result, CelType... parameters) {
        return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newGlobalOverload(name, result, parameters));
    }

    /** Whoever writes 100 means the same as 100.0. */
    private static CelFunctionDecl mixed(String operator) {
        return CelFunctionDecl.newFunctionDeclaration(operator,
                CelOverloadDecl.newGlobalOverload("whole" + operator, SimpleType.DOUBLE, SimpleType.INT, SimpleType.DOUBLE),
                CelOverloadDecl.newGlobalOverload(operator + "whole", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.INT));
    }
}
