package io.sopwright.schedule;

import io.sopwright.process.Phase;
import java.time.LocalDate;

/**
 * When a phase of one run takes place, on the company's calendar: its window, or else from the day on which the first of its tasks can begin to the last
 * day on which one of them is due.
 *
 * @param first its first day
 * @param last its last day, not before the first
 * @param expected whether the days may still move with tasks whose dates are only expected
 */
public record PlannedPhase(Phase phase, LocalDate first, LocalDate last, boolean expected) {}
