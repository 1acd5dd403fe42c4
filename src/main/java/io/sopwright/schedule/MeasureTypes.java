package io.sopwright.schedule;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import io.sopwright.field.Field;
import io.sopwright.field.FieldType;
import io.sopwright.kpi.Scale;
import io.sopwright.process.ProcessDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that measures may use, with their types. What is not declared anywhere, and what an event is, is left open. */
final class MeasureTypes {

    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*(?!\\w| *\\()");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "in");

    private MeasureTypes() {}

    /** @param expressions all measures of the process, whose names are looked for */
    static Map<String, CelType> of(ProcessDefinition process, Stream<String> expressions) {
        var known = known(process);
        var types = expressions
                .flatMap(text -> NAME.matcher(TEXT.matcher(text).replaceAll("''")).results().map(MatchResult::group))
                .filter(name -> !WORDS.contains(name)).distinct()
                .collect(Collectors.toMap(name -> name, name -> known.getOrDefault(name, SimpleType.DYN)));
        return Map.copyOf(types);
    }

    private static Map<String, CelType> known(ProcessDefinition process) {
        var types = new HashMap<>(new RunFacts(process.facts(), process.products()).types());
        process.facts().forEach((key, fact) -> types.put("run." + key, type(fact)));
        process.forms().forEach((form, content) -> content.fields()
                .forEach((key, field) -> types.put(form + "." + key, type(field))));
        process.surveys().forEach((survey, content) -> content.questions()
                .forEach((key, question) -> types.put(survey + "." + key, type(question.scale()))));
        return types;
    }

    /** A date may be counted from, as an event may. */
    private static CelType type(Field field) {
        return field.type() == FieldType.DATE ? SimpleType.DYN : RunFacts.type(field);
    }

    private static CelType type(Scale scale) {
        return switch (scale) {
            case ZERO_TO_TEN, NPS -> SimpleType.INT;
            case YES_NO -> SimpleType.BOOL;
            case TEXT -> SimpleType.STRING;
        };
    }
}
