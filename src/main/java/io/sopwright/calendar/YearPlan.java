package io.sopwright.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The days of one year of one calendar, and their hours in real time as far as they were asked for. */
final class YearPlan {

    private final ZoneId zone;
    private final DayPlan[] days;
    private final AtomicReferenceArray<@Nullable List<Interval>> open;

    private YearPlan(ZoneId zone, DayPlan[] days) {
        this.zone = zone;
        this.days = days;
        this.open = new AtomicReferenceArray<>(days.length);
    }

    static YearPlan of(Year year, ZoneId zone, List<Layer> layers) {
        var days = new DayPlan[year.length()];
        Arrays.fill(days, DayPlan.UNPLANNED);
        layers.forEach(layer -> layer.paint(year, days));
        return new YearPlan(zone, days);
    }

    DayPlan plan(LocalDate day) {
        return days[day.getDayOfYear() - 1];
    }

    // two threads may both work a day out; they find the same
    List<Interval> open(LocalDate day) {
        var known = open.get(day.getDayOfYear() - 1);
        if (known != null) {
            return known;
        }
        var found = inRealTime(day);
        open.set(day.getDayOfYear() - 1, found);
        return found;
    }

    // where the clocks go back, two stretches may share the hour that is shown twice
    private List<Interval> inRealTime(LocalDate day) {
        var times = plan(day).hours().stream().map(hours -> hours.on(day, zone)).filter(time -> !time.isEmpty()).toList();
        return times.size() < 2 ? times : List.copyOf(Interval.union(times, List.of()));
    }
}
