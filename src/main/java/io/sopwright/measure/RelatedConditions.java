package io.sopwright.measure;

import io.sopwright.kpi.Health;
import io.sopwright.kpi.HealthCondition;
import io.sopwright.kpi.Kpi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which conditions of a client's health have to do with a KPI. */
final class RelatedConditions {

    private RelatedConditions() {}

    /** Those that name the KPI, or what it is measured by; all, when it counts who is well. */
    static List<HealthCondition> of(Definition definition) {
        var measured = measured(definition.kpi());
        return definition.process().health().map(Health::conditions).orElse(List.of()).stream()
                .filter(condition -> measured.contains("run.health") || Names.in(condition.rule()).anyMatch(measured::contains))
                .toList();
    }

    /** Events and what is known of clients stand in rules of any kind, and tell nothing. */
    private static Set<String> measured(Kpi kpi) {
        var expressions = Stream.of(kpi.filter(), kpi.value(), kpi.numerator(), kpi.denominator()).flatMap(Optional::stream);
        return Stream.concat(Stream.of(kpi.key(), "run." + kpi.key()),
                expressions.flatMap(Names::in).filter(name -> name.contains(".") && !name.startsWith("client.")))
                .collect(Collectors.toSet());
    }
}
