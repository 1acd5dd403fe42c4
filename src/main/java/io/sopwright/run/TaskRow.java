package io.sopwright.run;

import io.micronaut.core.annotation.Introspected;
import io.sopwright.tenancy.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of an onboarding.
 *
 * @param phase the key of its phase; empty for what the communication plan asks for
 * @param turn which of several times it is, from 1 on; 0 for what is done once
 * @param product the product that it is done for; empty when it is done for all
 * @param kind {@code task}, {@code message}, or {@code standing} for what is done whenever there is an occasion
 * @param assignee the name of the one of the company who does it; nothing when nobody of the company is named
 * @param givenTo the one of the company to whom it was given by name; nothing when it goes with its role
 * @param steps how many things have to be ticked or attached before it can be done
 * @param dueOn the day to sort and to remind by, in the company's zone
 * @param dueAt the instant, where the process counts in hours
 * @param fromOn the first day of a window
 * @param deadline whether it must be done by then; else it cannot be done before
 * @param expected whether the date moves with an event that has not happened yet
 * @param state {@code open}, {@code blocked}, {@code done}, {@code skipped} or {@code not applicable}
 * @param waitsFor what it waits for, in words; empty unless it is blocked
 * @param completer the name of the one who did it, or decided that it is not done
 * @param reason why it is not done
 */
@Introspected
public record TaskRow(TaskId id, OnboardingId onboardingId, String phase, String taskKey, int turn, String product, String kind,
        String title, String role, @Nullable MemberId assigneeId, @Nullable String assignee,
        @Nullable MemberId givenTo, boolean mandatory, int steps,
        @Nullable LocalDate dueOn, @Nullable Instant dueAt, @Nullable LocalDate fromOn, boolean deadline, boolean expected,
        String state, String waitsFor, @Nullable MemberId completedBy, @Nullable String completer, @Nullable Instant completedAt,
        String reason) {

    /** The state of one that can be done. */
    public static final String OPEN = "open";
    /** The state of one that has to wait. */
    public static final String BLOCKED = "blocked";
    /** The state of one that was done. */
    public static final String DONE = "done";
    /** The state of one that was left undone. */
    public static final String SKIPPED = "skipped";
    /** The state of one that does not concern the client. */
    public static final String NOT_APPLICABLE = "not applicable";

    /** The same, closed. */
    public TaskRow closed(String how, MemberId by, String name, Instant at, String why) {
        return in(how, waitsFor, by, name, at, why);
    }

    /** The same, opened again. */
    public TaskRow opened() {
        return in(OPEN, "", null, null, null, "");
    }

    /** The same, not closed, with what it waits for; empty when it can be done. */
    TaskRow waiting(String what) {
        return in(what.isEmpty() ? OPEN : BLOCKED, what, completedBy, completer, completedAt, reason);
    }

    private TaskRow in(String newState, String waits, @Nullable MemberId by, @Nullable String name, @Nullable Instant at,
            String why) {
        return new TaskRow(id, onboardingId, phase, taskKey, turn, product, kind, title, role, assigneeId, assignee,
                givenTo, mandatory,
                steps,
                dueOn, dueAt, fromOn, deadline, expected, newState, waits, by, name, at, why);
    }

    /** Whose it is, as something to compare: another text whenever it was given to another, or back to the role. */
    public String owner() {
        return (givenTo == null ? "" : "given ") + (assigneeId == null ? "" : assigneeId.text());
    }

    TaskRef ref() {
        return new TaskRef(phase, taskKey, product, turn);
    }

    /** Whether it can be done now. */
    public boolean isOpen() {
        return state.equals(OPEN);
    }

    /** Whether something else has to come first. */
    public boolean isBlocked() {
        return state.equals(BLOCKED);
    }

    /** Whether it was done. */
    public boolean isDone() {
        return state.equals(DONE);
    }

    /** Whether nothing is to do any more. */
    public boolean isClosed() {
        return !isOpen() && !isBlocked();
    }

    /** Whether it is done whenever there is an occasion, and so never closed. */
    public boolean isStanding() {
        return kind.equals("standing");
    }

    /** Whether it is part of what has to be done: neither on occasion nor left out as not applicable. */
    public boolean counts() {
        return !isStanding() && !state.equals(NOT_APPLICABLE);
    }
}
