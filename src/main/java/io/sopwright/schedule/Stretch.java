package io.sopwright.schedule;

import io.sopwright.calendar.Ordinal;
import io.sopwright.notation.Window;

/**
 * The part of a plan in which something is repeated, both ends included.
 *
 * @param event the key of the event whose day is day 1
 * @param expected whether its ends are those of tasks whose dates may still move
 */
record Stretch(String event, Ordinal from, Ordinal to, boolean expected) {

    static Stretch of(Window window, String starts) {
        return new Stretch(window.of().orElse(starts), window.from(), window.to(), false);
    }
}
