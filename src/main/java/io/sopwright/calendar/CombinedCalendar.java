package io.sopwright.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two calendars read together. */
final class CombinedCalendar extends WorkCalendar {

    /** How two calendars make one. */
    enum Rule {
        BOTH,
        EITHER
    }

    private final WorkCalendar first;
    private final WorkCalendar second;
    private final Rule rule;

    CombinedCalendar(WorkCalendar first, WorkCalendar second, Rule rule) {
        this.first = first;
        this.second = second;
        this.rule = rule;
    }

    @Override
    public ZoneId zone() {
        return first.zone();
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return switch (rule) {
            case BOTH -> first.isBusinessDay(day) && second.isBusinessDay(day);
            case EITHER -> first.isBusinessDay(day) || second.isBusinessDay(day);
        };
    }

    @Override
    List<Interval> open(LocalDate day) {
        if (rule == Rule.BOTH && first.open(day).isEmpty()) {
            return List.of();
        }
        var theirs = second.zone().equals(zone()) ? second.open(day) : second.open(whole(day));
        return switch (rule) {
            case BOTH -> Interval.intersection(first.open(day), theirs);
            case EITHER -> Interval.union(first.open(day), theirs);
        };
    }

    @Override
    String reason(LocalDate day) {
        var closed = Stream.of(first, second).filter(calendar -> !calendar.isBusinessDay(day)).toList();
        var reasons = closed.stream().map(calendar -> calendar.reason(day)).distinct().toList();
        if (closed.size() == 2 && reasons.size() == 1) {
            return reasons.getFirst();
        }
        return closed.stream().map(calendar -> labelled(calendar, calendar.reason(day))).filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String labelled(WorkCalendar calendar, String reason) {
        return switch (calendar) {
            case SingleCalendar single when single.name().isEmpty() -> reason;
            case SingleCalendar single -> reason.isEmpty() ? single.name() + " closed" : single.name() + ": " + reason;
            case CombinedCalendar _ -> reason;
        };
    }
}
