package io.sopwright.calendar;

import java.util.List;

/**
 * What one calendar says about one day.
 *
 * @param hours none when it is closed
 * @param reason why it is closed; empty when no reason but the weekday is known
 */
record DayPlan(List<WallHours> hours, String reason) {

    static final DayPlan UNPLANNED = closed("");

    static DayPlan closed(String reason) {
        return new DayPlan(List.of(), reason);
    }

    static DayPlan open(List<WallHours> hours) {
        return new DayPlan(hours, "");
    }

    boolean isOpen() {
        return !hours.isEmpty();
    }
}
