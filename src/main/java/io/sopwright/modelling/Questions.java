package io.sopwright.modelling;

import io.sopwright.kpi.Kpi;
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
        return Stream.of(Question.of("title", Kind.TEXT), Question.of("question", Kind.AREA), clause(),
                measured("unit", Kpi.UNITS), measured("better", Kpi.DIRECTIONS), Question.of("targets", Kind.TARGETS),
                measured("fact", Kpi.FACTS), Question.of("filter", Kind.EXPRESSION), measured("aggregate", Kpi.AGGREGATES),
                Question.of("value", Kind.EXPRESSION), Question.of("numerator", Kind.EXPRESSION),
                Question.of("denominator", Kind.EXPRESSION), Question.of("period", Kind.CHOICE, orNone(titles("events"))),
                Question.of("matures", Kind.TEXT), Question.of("minimum", Kind.TEXT), Question.of("segments", Kind.LINES),
                Question.of("counts", Kind.COUNTS, counted())).map(Question::hinted).toList();
    }

    private Question measured(String part, List<String> values) {
        return Question.of(part, Kind.CHOICE, values.stream().map(value -> measuredOption(part, value)).toList());
    }

    private List<Option> counted() {
        var like = new Option("", words.of("modelling.counts_like_all"));
        return Stream.concat(Stream.of(like), Kpi.COUNTED.stream().map(value -> measuredOption("counted", value))).toList();
    }

    /** Called as it is called where KPIs are read. */
    private Option measuredOption(String part, String value) {
        return new Option(value, words.of("kpi." + part + "_" + Kpi.name(value)));
    }

    private Question choice(String part, String... values) {
        return Question.of(part, Kind.CHOICE, Stream.of(values).map(value -> said(part, value)).toList());
    }

    private Option said(String part, String value) {
        return new Option(value, words.of("modelling." + part + "_" + value.replace(' ', '_')));
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
        return new Option(clause.number(), clause.number() + " " + clause.beginning(LONGEST_CLAUSE));
    }
}
