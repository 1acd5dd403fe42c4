package io.sopwright.change;

import java.util.List;

/** One thing that is otherwise in a new version. */
public sealed interface Difference {

    /** The list or mapping of the process that it stands in: {@code tasks}, {@code kpis}; {@code process} for the process itself. */
    String section();

    /** Its stable name. */
    String key();

    /** What people call it; of something changed, the new title. */
    String title();

    /** It is new. */
    record Added(String section, String key, String title) implements Difference {}

    /** It is gone. */
    record Removed(String section, String key, String title) implements Difference {}

    /**
     * It stands elsewhere: the fewest that explain the new order are told.
     *
     * @param from where it stood, in words: {@code Setup, after hold_kickoff}
     * @param to where it stands
     */
    record Moved(String section, String key, String title, String from, String to) implements Difference {}

    /**
     * It says something else.
     *
     * @param changes at least one, in the order in which the parts are written
     */
    record Changed(String section, String key, String title, List<Change> changes) implements Difference {

        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One part of it that says something else.
     *
     * @param part its key: {@code due}
     * @param before the old words; empty when it said nothing
     * @param after the new words; empty when it says nothing
     */
    record Change(Aspect aspect, String part, String before, String after) {}
}
