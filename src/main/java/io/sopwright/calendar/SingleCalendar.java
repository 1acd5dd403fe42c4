package io.sopwright.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The calendar of one party. */
final class SingleCalendar extends WorkCalendar {

    private final String name;
    private final ZoneId zone;
    private final List<Layer> layers;
    private final ConcurrentMap<Integer, DayPlan[]> years = new ConcurrentHashMap<>();

    SingleCalendar(String name, ZoneId zone, List<Layer> layers) {
        this.name = name;
        this.zone = zone;
        this.layers = List.copyOf(layers);
    }

    String name() {
        return name;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return plan(day).isOpen();
    }

    @Override
    String reason(LocalDate day) {
        return plan(day).reason();
    }

    @Override
    List<Interval> open(LocalDate day) {
        var open = plan(day).windows().stream().map(window -> window.on(day, zone)).filter(hours -> !hours.isEmpty()).toList();
        // where the clocks go back, two windows may share the hour that is shown twice
        return open.size() < 2 ? open : Interval.union(open, List.of());
    }

    private DayPlan plan(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), year -> painted(Year.of(Years.check(year))))[day.getDayOfYear() - 1];
    }

    private DayPlan[] painted(Year year) {
        var days = new DayPlan[year.length()];
        Arrays.fill(days, DayPlan.UNPLANNED);
        layers.forEach(layer -> layer.paint(year, days));
        return days;
    }
}
