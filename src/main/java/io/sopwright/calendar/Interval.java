package io.sopwright.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of real time, its end excluded. Lists of them are in order and do not overlap. */
record Interval(Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** What both have in common; empty when nothing. */
    Interval within(Interval other) {
        return new Interval(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }

    static List<Interval> intersection(List<Interval> some, List<Interval> others) {
        return some.stream().flatMap(one -> others.stream().map(one::within)).filter(common -> !common.isEmpty()).toList();
    }

    static List<Interval> union(List<Interval> some, List<Interval> others) {
        var merged = new ArrayList<Interval>();
        Stream.concat(some.stream(), others.stream()).sorted(Comparator.comparing(Interval::from))
                .forEach(next -> append(merged, next));
        return merged;
    }

    private static void append(List<Interval> merged, Interval next) {
        if (merged.isEmpty() || merged.getLast().to.isBefore(next.from)) {
            merged.add(next);
        } else if (next.to.isAfter(merged.getLast().to)) {
            merged.add(new Interval(merged.removeLast().from, next.to));
        }
    }
}
