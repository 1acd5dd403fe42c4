package io.sopwright.schedule;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/** Turns expressions into conditions, and what is wrong with them into sentences. */
final class ConditionCompiler {

    private final ExpressionWords words;
    private final CelCompiler compiler;
    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().setOptions(ExpressionWords.LIMITS).build();

    /** A compiler of conditions that may ask about these names. */
    ConditionCompiler(Map<String, CelType> names) {
        this.words = ExpressionWords.ofConditions(names.keySet());
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(ExpressionWords.LIMITS)
                .setResultType(SimpleType.BOOL);
        names.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    /**
     * The condition that an expression says.
     *
     * @throws IllegalArgumentException with a sentence for its author
     */
    Condition compile(String expression) {
        words.tooLong(expression).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        try {
            var program = runtime.createProgram(compiler.compile(expression).getAst());
            return facts -> answer(program, expression, facts);
        } catch (CelValidationException refused) {
            throw new IllegalArgumentException(words.wrong(expression, refused.getErrors()), refused);
        } catch (CelEvaluationException refused) {
            throw new IllegalArgumentException(words.called(expression) + " cannot be used: simplify it.", refused);
        }
    }

    private boolean answer(CelRuntime.Program program, String expression, Map<String, Object> facts) {
        try {
            return (boolean) program.eval(facts);
        } catch (CelEvaluationException failed) {
            throw new IllegalArgumentException(
                    words.called(expression) + " has no answer for this client: " + failed.getMessage(), failed);
        }
    }
}
