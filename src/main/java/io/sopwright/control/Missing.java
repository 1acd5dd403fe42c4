package io.sopwright.control;

import io.sopwright.source.Finding;
import java.util.List;

/**
 * What keeps a draft from being complete.
 *
 * @param questions the fields without an answer and without a default
 * @param roles what the roles are called that nobody in the company holds
 * @param approver whether somebody other than the owner has to approve
 * @param others everything else, as it was found
 */
public record Missing(List<String> questions, List<String> roles, boolean approver, List<Finding> others) {

    /** Nothing is missing. */
    public static final Missing NOTHING = new Missing(List.of(), List.of(), false, List.of());

    public Missing {
        questions = List.copyOf(questions);
        roles = List.copyOf(roles);
        others = List.copyOf(others);
    }

    /** Whether all is there. */
    public boolean isNothing() {
        return equals(NOTHING);
    }
}
