package io.sopwright.schedule;

import io.sopwright.kpi.Health;
import io.sopwright.kpi.Kpi;
import io.sopwright.process.ProcessDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An expression of a KPI or a health condition.
 *
 * @param path the way to it through the written process
 */
record Measure(Kind kind, String expression, List<String> path) {

    /** What an expression may come to. */
    enum Result {
        NUMBER("a number"), YES_NO("yes or no"), TEXT("a text"), LIST("a list"), EVENT("an event"),
        OTHER("neither a number nor yes or no");

        private final String word;

        Result(String word) {
            this.word = word;
        }
    }

    /** What an expression is for, and so what it may come to. */
    enum Kind {
        VALUE("the value of a KPI is a number: name a number, or a time such as days(…, …)."),
        /** A part of a ratio, or the value of a KPI that counts rows. */
        COUNTED("what a KPI counts is yes or no, a number or an event: compare it, for instance with ==."),
        FILTER("the filter of a KPI is yes or no: compare it, for instance with == or >=."),
        RULE("the rule of a health condition is yes or no: compare it, for instance with == or >=.");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        private boolean takes(Result result) {
            return switch (result) {
                case NUMBER -> this == VALUE || this == COUNTED;
                case YES_NO -> this != VALUE;
                case EVENT -> this == COUNTED || this == FILTER;
                case TEXT, LIST, OTHER -> false;
            };
        }
    }

    /** What is wrong when it comes to that. */
    Optional<String> mistaken(Result result) {
        return kind.takes(result)
                ? Optional.empty()
                : Optional.of("“" + ExpressionWords.excerpt(expression) + "” is " + result.word + ", but " + kind.rule);
    }

    /** All of them, in order. */
    static List<Measure> in(ProcessDefinition process) {
        var kpis = IntStream.range(0, process.kpis().size()).boxed()
                .flatMap(i -> of(process.kpis().get(i), String.valueOf(i)));
        var conditions = process.health().map(Health::conditions).orElse(List.of());
        var rules = IntStream.range(0, conditions.size()).mapToObj(i -> new Measure(Kind.RULE, conditions.get(i).rule(),
                List.of("health", "conditions", String.valueOf(i), "rule")));
        return Stream.concat(kpis, rules).toList();
    }

    private static Stream<Measure> of(Kpi kpi, String place) {
        var value = kpi.aggregate().equals("count") ? Kind.COUNTED : Kind.VALUE;
        return Stream.of(of(Kind.FILTER, kpi.filter(), place, "filter"), of(value, kpi.value(), place, "value"),
                of(Kind.COUNTED, kpi.numerator(), place, "numerator"), of(Kind.COUNTED, kpi.denominator(), place, "denominator"))
                .flatMap(Optional::stream);
    }

    private static Optional<Measure> of(Kind kind, Optional<String> expression, String place, String part) {
        return expression.map(text -> new Measure(kind, text, List.of("kpis", place, part)));
    }
}
