package io.sopwright.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Is told of each step on the way to a date. Computing a date alone leaves none, and costs nothing for it. */
interface Trail {

    Trail NONE = new Trail() {
    };

    /** An event of which only the day is known: hours are counted from here. */
    default void started(Instant at) {}

    default void counted(LocalDate first, LocalDate last) {}

    default void counted(Interval time) {}

    default void skipped(LocalDate day) {}

    /** The zone has no such day: the next one is counted in its place. */
    default void leftOut(LocalDate day, LocalDate next) {}

    /** The month had no such day: this one, its last, stands in. */
    default void clamped(LocalDate day) {}

    default void rolled(LocalDate from, LocalDate to) {}

    default void rolled(Instant from, Instant to) {}
}
