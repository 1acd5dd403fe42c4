package io.sopwright.calendar;

import java.util.Optional;

/** When something is due: not earlier than one date, not later than another, or both. */
public final class Due {

    private final Optional<Reckoning> earliest;
    private final Optional<Reckoning> latest;

    Due(Optional<Reckoning> earliest, Optional<Reckoning> latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** The first day or instant that will do; empty for a mere deadline. */
    public Optional<Reckoning> earliest() {
        return earliest;
    }

    /** The last day, which is on time to its end, or the last instant; empty for a mere delay. */
    public Optional<Reckoning> latest() {
        return latest;
    }

    /** One sentence: {@code not later than Wed 4 Mar 2026: 3 business days after …, skipping …}. */
    @Override
    public String toString() {
        return earliest.map(date -> "not earlier than " + date + latest.map(_ -> "; ").orElse("")).orElse("")
                + latest.map(date -> "not later than " + date).orElse("");
    }
}
