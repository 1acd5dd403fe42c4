package io.sopwright.calendar;

import java.util.List;

/**
 * What one calendar says about one day.
 *
 * @param windows none when it is closed
 * @param reason why it is closed; empty when no reason but the weekday is known
 */
record DayPlan(List<Window> windows, String reason) {

    static final DayPlan UNPLANNED = closed("");

    static DayPlan closed(String reason) {
        return new DayPlan(List.of(), reason);
    }

    static DayPlan open(List<Window> windows) {
        return new DayPlan(windows, "");
    }

    boolean isOpen() {
        return !windows.isEmpty();
    }
}
