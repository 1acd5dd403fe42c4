package io.sopwright.modelling;

import io.sopwright.web.Option;
import java.util.List;

/**
 * A question of an entry's form.
 *
 * @param name of its field
 * @param part of the entry that it is about, as that is written
 * @param options what can be chosen, where something can
 * @param isHinted whether a hint stands below it
 */
public record Question(String name, String part, Kind kind, List<Option> options, boolean isHinted) {

    /** How a question is answered. */
    public enum Kind {
        /** In a line of words. */
        TEXT,
        /** In some lines of words. */
        AREA,
        /** An expression that is checked. */
        EXPRESSION,
        /** One of some. */
        CHOICE,
        /** Any number of some. */
        SEVERAL,
        /** A text a line. */
        LINES,
        /** By when. */
        DUE,
        /** How often. */
        REPEATS,
        /** When a phase takes place, in the plan. */
        WINDOW,
        /** What a gate asks for. */
        NEEDS,
        /** What a KPI should reach. */
        TARGETS,
        /** What special rows of a KPI count as. */
        COUNTS
    }

    public Question {
        options = List.copyOf(options);
    }

    static Question of(String part, Kind kind) {
        return new Question(part.replace(' ', '_'), part, kind, List.of(), false);
    }

    static Question of(String part, Kind kind, List<Option> options) {
        return new Question(part.replace(' ', '_'), part, kind, options, false);
    }

    Question hinted() {
        return new Question(name, part, kind, options, true);
    }
}
