package io.sopwright.consistency;

import io.sopwright.consistency.Way.Located;
import io.sopwright.kpi.Kpi;
import io.sopwright.kpi.Lapse;

/** A KPI whose value is a time counts it in the unit that the document prints. */
final class Units {

    private Units() {}

    static void check(Review review) {
        Way.to("kpis").each(review.process().kpis()).forEach(kpi -> kpi.part().value().stream()
                .filter(value -> isTime(kpi.part(), value)).flatMap(Lapse::in)
                .filter(lapse -> !lapse.words().equals(kpi.part().unit()))
                .forEach(lapse -> review.error(kpi.way().then("value"), sentence(kpi, lapse))));
    }

    /** A time that is multiplied or divided is turned into something else. */
    private static boolean isTime(Kpi kpi, String value) {
        boolean isConverted = value.contains("*") || value.contains("/");
        return !isConverted && (Lapse.of(value).isPresent() || Lapse.counting(kpi.unit()).isPresent());
    }

    private static String sentence(Located<Kpi> kpi, Lapse lapse) {
        var unit = kpi.part().unit();
        return "The KPI is in " + unit + ", but " + lapse.function() + "() counts " + lapse.words() + ": write "
                + Lapse.counting(unit).map(function -> function + "(), or ").orElse("") + lapse.words() + " as the unit.";
    }
}
