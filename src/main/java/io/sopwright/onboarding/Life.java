package io.sopwright.onboarding;

import io.sopwright.onboarding.Onboarding.Happened;
import java.util.Optional;

/**
 * How an onboarding went as a whole.
 *
 * @param version the version of the document that it follows; empty for the one that the document's file holds
 * @param started when it was started; empty for when the process began
 * @param closed when it was completed or cancelled
 * @param reason why it is on hold or was cancelled; empty when nobody said why
 */
public record Life(Optional<String> version, RunState state, Optional<Happened> started, Optional<Happened> closed,
        String reason) {

    /** One that goes on since the process began, after the version of the document's file. */
    public static final Life ACTIVE = new Life(Optional.empty(), RunState.ACTIVE, Optional.empty(), Optional.empty(), "");

    public Life {
        if (state.isOver() != closed.isPresent()) {
            throw new IllegalArgumentException(state.isOver()
                    ? "An onboarding that is " + state.word() + " needs “closed”: the day, or the day and the time."
                    : "An onboarding that is " + state.word() + " has no “closed”: leave it out, or set state.");
        }
    }

    /** Whether it follows a document's version, when that is the one of the document's file. */
    public boolean follows(String current) {
        return version.isEmpty() || version.get().equals(current);
    }
}
