package io.sopwright.measure;

import io.sopwright.kpi.Kpi;
import io.sopwright.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a KPI's definition says, in words. */
record Particulars(Definition definition, KpiWords words, Names names) {

    private static final int LONGEST_CLAUSE = 200;

    static Particulars of(Definition definition, Words words) {
        return new Particulars(definition, new KpiWords(words), new Names(definition.process(), words));
    }

    /** How the number comes about. */
    List<Particular> measuring() {
        var kpi = kpi();
        return Stream.of(
                Stream.of(said("fact", words.fact(kpi)), formula("filter", kpi.filter())),
                Stream.of(formula("value", kpi.value()), formula("numerator", kpi.numerator()),
                        formula("denominator", kpi.denominator())).filter(one -> !one.lines().isEmpty()),
                Stream.of(said("aggregate", words.aggregate(kpi)), said("unit", words.unit(kpi)),
                        maybe("period", definition.period()),
                        maybe("matures", kpi.matures().map(span -> words.words().of("kpi.old", span.toString()))),
                        maybe("minimum", kpi.minimum().map(rows -> words.words().of("kpi.rows", rows))),
                        lines("segments", kpi.segments().stream()),
                        lines("counts", kpi.counts().entrySet().stream()
                                .map(special -> words.counted(special.getKey(), special.getValue())))))
                .flatMap(particulars -> particulars).toList();
    }

    /** What it says otherwise than another definition, as it says it itself. */
    List<Particular> otherThan(Particulars other) {
        var others = other.all();
        return all().stream().filter(one -> !others.contains(one)).toList();
    }

    private List<Particular> all() {
        var kpi = kpi();
        return Stream.concat(Stream.of(said("name", kpi.title()), maybe("question", kpi.question()),
                said("target", words.targets(kpi)), maybe("clause", kpi.clause())), measuring().stream()).toList();
    }

    /** How the clause begins that promises it; empty without one. */
    Optional<String> clause() {
        return kpi().clause().flatMap(number -> definition.reading().html().clauses().stream()
                .filter(clause -> clause.number().equals(number)).map(clause -> clause.beginning(LONGEST_CLAUSE)).findFirst());
    }

    private Kpi kpi() {
        return definition.kpi();
    }

    private static Particular said(String name, String words) {
        return new Particular(name, List.of(Formula.inWords(words)));
    }

    private static Particular maybe(String name, Optional<String> words) {
        return lines(name, words.stream());
    }

    private static Particular lines(String name, Stream<String> words) {
        return new Particular(name, words.map(Formula::inWords).toList());
    }

    private Particular formula(String name, Optional<String> expression) {
        return new Particular(name, expression.stream().map(names::formula).toList());
    }
}
