package io.sopwright.measure;

import io.sopwright.kpi.Lapse;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.wording.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names in the expressions of a process stand for, in words. */
final class Names {

    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");
    private static final Pattern NOTATION = Pattern.compile("[=<>&|!+*/('\"]");

    private final ProcessDefinition process;
    private final KpiWords words;

    /** What is said of a name where it stands alone, and where it stands among others. */
    private final Map<String, String> alone = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Names(ProcessDefinition process, Words words) {
        this.process = process;
        this.words = new KpiWords(words);
        List.of("kind", "country", "products").forEach(part -> known.put("client." + part, words.of("kpi.client_" + part)));
        process.events().forEach((key, title) -> put(key, title, words.of("kpi.happened", title)));
        process.facts().forEach((key, fact) -> fact.label().ifPresent(label -> put("run." + key, label, label)));
        process.health().ifPresent(health -> put("run.health", health.title(), health.title()));
        process.forms().forEach((form, content) -> content.fields().forEach((key, field) -> field.label()
                .ifPresent(label -> put(form + "." + key, label, words.of("kpi.answer", label, content.title())))));
        process.surveys().forEach((survey, content) -> content.questions().forEach((key, question) -> put(survey + "." + key,
                question.ask(), words.of("kpi.answer", question.ask(), content.title()))));
        Lapse.functions().forEach(function -> known.put(function, words.of("kpi.lapse_of", this.words.unit(unit(function)))));
    }

    private static String unit(String function) {
        return Lapse.of(function + "(a, b)").orElseThrow().words();
    }

    private void put(String name, String among, String only) {
        known.put(name, among);
        alone.put(name, only);
    }

    /** An expression in words, as far as that goes; else as it is written, with what its names stand for. */
    Formula formula(String expression) {
        return Optional.ofNullable(alone.get(expression.strip())).or(() -> Lapse.of(expression).map(this::lapse))
                .map(Formula::inWords).orElseGet(() -> new Formula(expression, NOTATION.matcher(expression).find(),
                        in(expression).distinct().flatMap(this::name).toList()));
    }

    private String lapse(Lapse time) {
        return words.words().of("kpi.lapse", words.unit(time.words()), event(time.from()), event(time.to()));
    }

    private String event(String key) {
        return process.events().getOrDefault(key, key);
    }

    private Stream<Formula.Name> name(String written) {
        return Stream.ofNullable(known.get(written)).map(meaning -> new Formula.Name(written, meaning));
    }

    /** The names that an expression holds, in order. */
    static Stream<String> in(String expression) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll("''")).results().map(MatchResult::group);
    }
}
