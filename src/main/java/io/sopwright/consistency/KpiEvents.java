package io.sopwright.consistency;

import io.sopwright.consistency.Uses.Use;
import io.sopwright.consistency.Way.Located;
import io.sopwright.kpi.Kpi;
import io.sopwright.kpi.Lapse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The events that KPIs count between, as in {@code days(contract_signed, first_shipment)}, and by which they choose a period. */
record KpiEvents(List<Kpi> kpis) {

    Stream<Use> uses() {
        return Way.to("kpis").each(kpis).flatMap(kpi -> Stream.of(
                between(kpi.part().value(), kpi, "value"), between(kpi.part().numerator(), kpi, "numerator"),
                between(kpi.part().denominator(), kpi, "denominator"), between(kpi.part().filter(), kpi, "filter"),
                kpi.part().period().stream().map(event -> new Use(event, kpi.way().then("period"))))
                .flatMap(uses -> uses));
    }

    private static Stream<Use> between(Optional<String> expression, Located<Kpi> kpi, String part) {
        return expression.stream().flatMap(Lapse::in).flatMap(lapse -> Stream.of(lapse.from(), lapse.to()))
                .map(event -> new Use(event, kpi.way().then(part)));
    }
}
