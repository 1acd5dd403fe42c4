package io.sopwright.schedule;

import io.sopwright.kpi.Comparison;
import io.sopwright.kpi.Kpi;
import io.sopwright.kpi.Lapse;
import io.sopwright.kpi.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A longest time between two events that a KPI promises.
 *
 * @param limit what the time is held against
 * @param group whom it is promised to, in words
 * @param when the condition under which it is
 * @param path the way to it through the written process
 */
record Promise(String title, Lapse time, Comparison limit, Optional<String> group, Optional<String> when, List<String> path) {

    private static final Pattern LIMIT = Pattern.compile("^ *(<=?) *([0-9]{1,5})\\b");

    /** The promises of a KPI: its targets when its value is a time, and the times that its numerator is about. */
    static Stream<Promise> of(Kpi kpi) {
        return Stream.concat(
                kpi.value().flatMap(Lapse::of).stream()
                        .flatMap(time -> IntStream.range(0, kpi.targets().size()).mapToObj(i -> target(kpi, i, time))),
                kpi.numerator().stream().flatMap(Lapse::in).flatMap(time -> LIMIT.matcher(time.rest()).results()
                        .map(limit -> new Promise(kpi.title(), time, limit(limit), Optional.empty(), Optional.empty(),
                                List.of("kpis", kpi.key(), "numerator")))));
    }

    private static Comparison limit(MatchResult limit) {
        return new Comparison(limit.group(1).equals("<") ? Comparison.Kind.BELOW : Comparison.Kind.AT_MOST,
                new BigDecimal(limit.group(2)), Optional.empty());
    }

    private static Promise target(Kpi kpi, int place, Lapse time) {
        Target target = kpi.targets().get(place);
        return new Promise(kpi.title(), time, target.is(), target.group(), target.when(),
                List.of("kpis", kpi.key(), "targets", String.valueOf(place), "is"));
    }

    boolean isInHours() {
        return time.unit().isHours();
    }

    /** Whether it is broken by so many days or hours; a KPI that wants much is never broken by too many. */
    boolean isBrokenBy(int count) {
        return switch (limit.kind()) {
            case BELOW, AT_MOST -> !limit.holds(BigDecimal.valueOf(count));
            case BETWEEN -> limit.to().filter(most -> BigDecimal.valueOf(count).compareTo(most) > 0).isPresent();
            case AT_LEAST, ABOVE -> false;
        };
    }

    /** What is wrong when the plan takes longer. */
    String broken(int count) {
        return "The plan takes up to " + count + " " + time.unit() + (count == 1 ? "" : "s") + " from " + time.from() + " to "
                + time.to() + group.map(words -> " for " + words).orElse("") + ", but the KPI “" + title + "” wants " + limit
                + ": shorten the plan or move the target.";
    }

    /** The largest of several numbers of days or hours that breaks it. */
    OptionalInt brokenBy(IntStream counts) {
        return counts.filter(this::isBrokenBy).max();
    }
}
