package io.sopwright.schedule;

import io.sopwright.kpi.Comparison;
import io.sopwright.kpi.Kpi;
import io.sopwright.kpi.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A longest time between two events that a KPI promises.
 *
 * @param businessDays whether business days are counted, not calendar days
 * @param limit what the number of days is held against
 * @param group whom it is promised to, in words
 * @param when the condition under which it is
 * @param path the way to it through the written process
 */
record Promise(String title, boolean businessDays, String from, String to, Comparison limit, Optional<String> group,
        Optional<String> when, List<String> path) {

    private static final String DAYS = "\\b(b?days)\\( *([a-z][a-z0-9_]*) *, *([a-z][a-z0-9_]*) *\\)";
    private static final Pattern VALUE = Pattern.compile(DAYS);
    private static final Pattern LIMITED = Pattern.compile(DAYS + " *(<=?) *([0-9]{1,5})\\b");

    /** The promises of a KPI: its targets when its value is a time, and the times that its numerator is about. */
    static Stream<Promise> of(Kpi kpi) {
        return Stream.concat(
                kpi.value().map(VALUE::matcher).filter(Matcher::matches).stream()
                        .flatMap(days -> IntStream.range(0, kpi.targets().size()).mapToObj(i -> target(kpi, i, days))),
                kpi.numerator().stream().flatMap(text -> LIMITED.matcher(text).results())
                        .map(days -> new Promise(kpi.title(), days.group(1).equals("bdays"), days.group(2), days.group(3),
                                new Comparison(days.group(4).equals("<") ? Comparison.Kind.BELOW : Comparison.Kind.AT_MOST,
                                        new BigDecimal(days.group(5)), Optional.empty()),
                                Optional.empty(), Optional.empty(), List.of("kpis", kpi.key(), "numerator"))));
    }

    private static Promise target(Kpi kpi, int place, Matcher days) {
        Target target = kpi.targets().get(place);
        return new Promise(kpi.title(), days.group(1).equals("bdays"), days.group(2), days.group(3), target.is(), target.group(),
                target.when(), List.of("kpis", kpi.key(), "targets", String.valueOf(place), "is"));
    }

    /** Whether it is broken by so many days; a KPI that wants much is never broken by too many. */
    boolean isBrokenBy(int days) {
        return switch (limit.kind()) {
            case BELOW, AT_MOST -> !limit.holds(BigDecimal.valueOf(days));
            case BETWEEN -> limit.to().filter(most -> BigDecimal.valueOf(days).compareTo(most) > 0).isPresent();
            case AT_LEAST, ABOVE -> false;
        };
    }

    /** What is wrong when the plan takes longer. */
    String broken(int days) {
        return "The plan takes up to " + days + (businessDays ? " business" : "") + " days from " + from + " to " + to
                + group.map(words -> " for " + words).orElse("") + ", but the KPI “" + title + "” wants " + limit
                + ": shorten the plan or move the target.";
    }

    /** The largest of several numbers of days that breaks it. */
    OptionalInt brokenBy(IntStream days) {
        return days.filter(this::isBrokenBy).max();
    }
}
