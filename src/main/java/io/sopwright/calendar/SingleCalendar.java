package io.sopwright.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The calendar of one party. */
final class SingleCalendar extends WorkCalendar {

    private final String name;
    private final ZoneId zone;
    private final List<Layer> layers;
    private final ConcurrentMap<Integer, YearPlan> years = new ConcurrentHashMap<>();

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
        return year(day).plan(day).isOpen();
    }

    @Override
    String reason(LocalDate day) {
        return year(day).plan(day).reason();
    }

    @Override
    List<Interval> open(LocalDate day) {
        return year(day).open(day);
    }

    private YearPlan year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), year -> YearPlan.of(Year.of(Years.check(year)), zone, layers));
    }
}
