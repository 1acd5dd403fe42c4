package io.sopwright.schedule;

import io.sopwright.notation.Deadline;
import io.sopwright.notation.Recurrence;
import java.util.Optional;

/** Something that somebody has to do in one run. */
public sealed interface Planned permits PlannedTask, PlannedMessage {

    /** The stable name of what it comes from. */
    String key();

    /** What is done; says for which product and which time, where there are several. */
    String title();

    /** The clause that says so. */
    Optional<String> clause();

    /** The key of the role that answers for it. */
    String role();

    /** The rule that makes its date. */
    Optional<Deadline> rule();

    /** How often it is done. */
    Optional<Recurrence> repeats();

    /** Which of several times it is; empty for what is done once, and for what goes on without an end in the plan. */
    Optional<Turn> turn();

    /** When it is due; empty when the event that it counts from is neither known nor planned. */
    Optional<PlannedDue> due();
}
