package io.sopwright.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Forward from an event, or back from it. */
public enum Direction {
    /** Later than the event. */
    AFTER(1),
    /** Earlier than the event. */
    BEFORE(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    int times(int amount) {
        return sign * amount;
    }

    LocalDate next(LocalDate day) {
        return day.plusDays(sign);
    }

    Direction opposite() {
        return this == AFTER ? BEFORE : AFTER;
    }

    List<Interval> ordered(List<Interval> open) {
        return this == AFTER ? open : open.reversed();
    }

    /** What of it lies past an instant. */
    Interval past(Instant at, Interval open) {
        return open.within(this == AFTER ? new Interval(at, Instant.MAX) : new Interval(Instant.MIN, at));
    }

    /** As much of it as is wanted, from the end at which one comes in. */
    Interval upTo(Duration wanted, Interval open) {
        if (wanted.compareTo(open.length()) >= 0) {
            return open;
        }
        return this == AFTER
                ? new Interval(open.from(), open.from().plus(wanted))
                : new Interval(open.to().minus(wanted), open.to());
    }

    /** The end at which one leaves. */
    Instant end(Interval open) {
        return this == AFTER ? open.to() : open.from();
    }

    /** {@code after} or {@code before}. */
    String word() {
        return this == AFTER ? "after" : "before";
    }
}
