package io.sopwright.schedule;

import io.sopwright.calendar.Due;
import io.sopwright.calendar.Reckoning;
import io.sopwright.calendar.When;

/**
 * When a task of one run is due.
 *
 * @param due the dates, each with its explanation
 * @param anchor the key of the event that they count from
 * @param expected whether that event is itself only planned, so that the dates will move with it
 */
public record PlannedDue(Due due, String anchor, boolean expected) {

    /** The end of it, or its beginning when it has no end: the date to sort and to remind by. */
    public Reckoning decisive() {
        return due.latest().or(due::earliest).orElseThrow();
    }

    PlannedDue orExpected(boolean moves) {
        return moves && !expected ? new PlannedDue(due, anchor, true) : this;
    }

    When when() {
        return decisive().result();
    }
}
