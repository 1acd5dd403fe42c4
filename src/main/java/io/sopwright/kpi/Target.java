package io.sopwright.kpi;

import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a KPI should reach.
 *
 * @param group whom it is for, in words
 * @param when the condition (CEL) that says so
 * @param from the first day on which it applies; absent when it applies as long as the version that says it is in force
 * @param is the target
 * @param warn where trouble begins
 */
public record Target(Optional<String> group, Optional<String> when, Optional<LocalDate> from, Comparison is,
        Optional<Comparison> warn) {

    private static final Part<Target, Optional<String>> GROUP = Part.maybe("for", Shapes.TEXT, Target::group,
            "whom it is for, in words");
    private static final Part<Target, Optional<String>> WHEN = Part.maybe("when", Shapes.TEXT, Target::when,
            "the condition that says so");
    private static final Part<Target, Optional<LocalDate>> FROM = Part.maybe("from", Shapes.DAY, Target::from,
            "the first day on which it applies");
    private static final Part<Target, Comparison> IS = Part.needed("is", Comparison.SHAPE, Target::is,
            "the target: below 45, at least 80");
    private static final Part<Target, Optional<Comparison>> WARN = Part.maybe("warn", Comparison.SHAPE, Target::warn,
            "where trouble begins");

    static final Shape<Target> SHAPE = new RecordShape<>("target", List.of(GROUP, WHEN, FROM, IS, WARN),
            in -> new Target(in.get(GROUP), in.get(WHEN), in.get(FROM), in.get(IS), in.get(WARN)));
}
