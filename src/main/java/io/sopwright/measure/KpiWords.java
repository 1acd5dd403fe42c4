package io.sopwright.measure;

import io.sopwright.field.Value;
import io.sopwright.kpi.Comparison;
import io.sopwright.kpi.Kpi;
import io.sopwright.kpi.Target;
import io.sopwright.wording.Words;
import java.util.stream.Collectors;

/** What the notation of KPIs says, as people say it. */
public record KpiWords(Words words) {

    /** What a KPI counts, and which way is better: {@code calendar days, less is better}. */
    public String unit(Kpi kpi) {
        return words.of("kpi.in_unit", unit(kpi.unit()), words.of("kpi.better_" + kpi.better()));
    }

    /** A unit: {@code calendar days}. */
    String unit(String unit) {
        return words.of("kpi.unit_" + Kpi.name(unit));
    }

    /** The targets: {@code at most 45 (repeat clients); at most 60 (new clients)}; a sentence while there are none. */
    public String targets(Kpi kpi) {
        return kpi.targets().isEmpty()
                ? words.of("kpi.no_target")
                : kpi.targets().stream().map(this::target).collect(Collectors.joining("; "));
    }

    private String target(Target target) {
        var dated = target.from().map(day -> words.of("kpi.from", is(target.is()), new Value.Day(day).print(words.locale())))
                .orElseGet(() -> is(target.is()));
        return target.group().map(group -> words.of("kpi.for", dated, group)).orElse(dated);
    }

    /** What a number is held against: {@code at least 80}, {@code between 3 and 5}. */
    String is(Comparison comparison) {
        return comparison.to().map(to -> words.of("kpi.between", comparison.from(), to))
                .orElseGet(() -> words.of("kpi.is_" + Kpi.name(comparison.kind().name()), comparison.from()));
    }

    /** What is counted. */
    String fact(Kpi kpi) {
        return words.of("kpi.fact_" + Kpi.name(kpi.fact()));
    }

    /** How rows become a number. */
    String aggregate(Kpi kpi) {
        return words.of("kpi.aggregate_" + Kpi.name(kpi.aggregate()));
    }

    /** What special rows count as: {@code Cancelled: left out}. What only this definition knows stands there as it is written. */
    String counted(String special, String as) {
        return words.of("kpi.counted", Kpi.SPECIAL.contains(special) ? words.of("kpi.special_" + special) : special,
                Kpi.COUNTED.contains(as) ? words.of("kpi.counted_" + Kpi.name(as)) : as);
    }
}
