package io.sopwright.modelling;

import io.sopwright.markdown.Html;
import io.sopwright.modelling.Question.Kind;
import io.sopwright.web.Option;
import io.sopwright.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The questions about an entry of each section. What an entry says beyond them is kept as it is. */
record Questions(Model model, Verdict verdict, Words words) {

    private static final Option NONE = new Option("", "–");
    private static final int LONGEST_CLAUSE = 70;

    /** How a KPI is written: its unit, what it counts and how rows become a number. */
    private static final List<String> UNITS = List.of("calendar days", "business days", "hours", "business hours", "minutes",
            "percent", "count", "score 0-10", "NPS", "money");
    private static final List<String> FACTS = List.of("run", "attempt", "survey answer", "order", "issue", "delivery",
            "metric sample", "client", "task");
    private static final List<String> AGGREGATES = List.of("count", "sum", "mean", "median", "percentile", "ratio", "NPS");

    List<Question> of(String section, String key) {
        return switch (section) {
            case "phases" -> List.of(Question.of("title", Kind.TEXT), Question.of("window", Kind.WINDOW).hinted());
            case "tasks" -> task(key);
            case "roles" -> List.of(Question.of("title", Kind.TEXT).hinted(), choice("side", "us", "client", "third party"),
                    Question.of("duties", Kind.AREA));
            case "events" -> List.of(Question.of("title", Kind.TEXT).hinted());
            case "gates" -> List.of(Question.of("title", Kind.TEXT).hinted(), clause(),
                    Question.of("blocks", Kind.CHOICE, guarded()), choice("strength", "block", "warn"),
                    Question.of("needs", Kind.NEEDS, titles("tasks")).hinted());
            default -> kpi();
        };
    }

    private List<Question> task(String key) {
        var others = titles("tasks").stream().filter(task -> !task.value().equals(key)).toList();
        return List.of(Question.of("title", Kind.TEXT).hinted(), Question.of("help", Kind.AREA),
                Question.of("role", Kind.CHOICE, titles("roles")), Question.of("with", Kind.SEVERAL, titles("roles")),
                Question.of("due", Kind.DUE, titles("events")), Question.of("repeats", Kind.REPEATS),
                choice("mandatory", "no", "yes"), choice("visible", "internal", "client"),
                Question.of("evidence", Kind.LINES).hinted(), clause(),
                Question.of("after", Kind.SEVERAL, others),
                Question.of("completes", Kind.CHOICE, orNone(titles("events"))).hinted(),
                Question.of("for each", Kind.CHOICE, orNone(List.of(said("for_each", "product")))),
                Question.of("when", Kind.EXPRESSION).hinted());
    }

    private List<Question> kpi() {
        return List.of(Question.of("title", Kind.TEXT), Question.of("question", Kind.AREA).hinted(), clause(),
                Question.of("unit", Kind.CHOICE, plain(UNITS)), choice("better", "higher", "lower"),
                Question.of("targets", Kind.TARGETS).hinted(), Question.of("fact", Kind.CHOICE, plain(FACTS)).hinted(),
                Question.of("aggregate", Kind.CHOICE, plain(AGGREGATES)), Question.of("value", Kind.EXPRESSION).hinted(),
                Question.of("numerator", Kind.EXPRESSION).hinted(), Question.of("denominator", Kind.EXPRESSION),
                Question.of("filter", Kind.EXPRESSION).hinted(),
                Question.of("period", Kind.CHOICE, orNone(titles("events"))).hinted(),
                Question.of("matures", Kind.TEXT).hinted(), Question.of("minimum", Kind.TEXT).hinted());
    }

    private Question choice(String part, String... values) {
        return Question.of(part, Kind.CHOICE, Stream.of(values).map(value -> said(part, value)).toList());
    }

    private Option said(String part, String value) {
        return new Option(value, words.of("modelling." + part + "_" + value.replace(' ', '_')));
    }

    private static List<Option> plain(List<String> values) {
        return values.stream().map(value -> new Option(value, value)).toList();
    }

    private List<Option> titles(String section) {
        return model.titles(section).entrySet().stream().map(entry -> new Option(entry.getKey(), entry.getValue())).toList();
    }

    private static List<Option> orNone(List<Option> options) {
        return Stream.concat(Stream.of(NONE), options.stream()).toList();
    }

    private List<Option> guarded() {
        var guarded = new ArrayList<Option>(titles("phases").stream()
                .map(phase -> new Option(phase.value(), words.of("modelling.guarded_phase", phase.words()))).toList());
        guarded.add(said("guarded", "completion"));
        guarded.addAll(titles("tasks"));
        return guarded;
    }

    private Question clause() {
        return Question.of("clause", Kind.CHOICE, orNone(verdict.clauses().stream().map(Questions::option).toList())).hinted();
    }

    private static Option option(Html.Clause clause) {
        var text = clause.text();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_CLAUSE, text.codePointCount(0, text.length())));
        return new Option(clause.number(), clause.number() + " " + (end < text.length() ? text.substring(0, end) + "…" : text));
    }
}
