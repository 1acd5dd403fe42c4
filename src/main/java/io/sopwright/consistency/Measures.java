package io.sopwright.consistency;

import io.sopwright.process.ProcessDefinition;
import io.sopwright.source.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What KPIs and health conditions are made of: facts of the run, questions of surveys and fields of forms, by name. */
final class Measures {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-z][a-z0-9_]*)\\.([a-z][a-z0-9_]*)(?!\\w|\\()");

    private final Review review;
    private final ProcessDefinition process;

    private Measures(Review review) {
        this.review = review;
        this.process = review.process();
    }

    static void check(Review review) {
        var measures = new Measures(review);
        Way.to("kpis").each(measures.process.kpis()).forEach(kpi -> {
            measures.names(kpi.part().filter(), kpi.way().then("filter"));
            measures.names(kpi.part().value(), kpi.way().then("value"));
            measures.names(kpi.part().numerator(), kpi.way().then("numerator"));
            measures.names(kpi.part().denominator(), kpi.way().then("denominator"));
        });
        measures.process.health().ifPresent(health -> Way.to("health", "conditions").each(health.conditions())
                .forEach(condition -> measures.names(Optional.of(condition.part().rule()), condition.way().then("rule"))));
    }

    private void names(Optional<String> expression, Way way) {
        expression.stream().flatMap(text -> NAME.matcher(text).results()).forEach(name -> name(name, way));
    }

    /** Other owners ({@code client}, {@code attempt}) are known to whoever measures. */
    private void name(MatchResult name, Way way) {
        var owner = name.group(1);
        if (owner.equals("run")) {
            known(name, "fact", process.facts().keySet(), way);
        } else if (process.surveys().containsKey(owner)) {
            known(name, "question", process.surveys().get(owner).questions().keySet(), way);
        } else if (process.forms().containsKey(owner)) {
            known(name, "field", process.forms().get(owner).fields().keySet(), way);
        }
    }

    private void known(MatchResult name, String what, Collection<String> all, Way way) {
        if (!all.contains(name.group(2))) {
            review.error(way, "There is no " + what + " “" + name.group(2) + "” for “" + name.group() + "”"
                    + Nearest.ending(name.group(2), all));
        }
    }
}
