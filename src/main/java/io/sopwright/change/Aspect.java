package io.sopwright.change;

/** What a change is about: decides who has to know of it. */
public enum Aspect {
    /** The words that people read. */
    TEXT,
    /** The clause of the text that it belongs to. */
    CLAUSE,
    /** By when, how often, and in which part of the plan. */
    DUE,
    /** What has to come first. */
    ORDER,
    /** Who does it, takes part, tells or is told. */
    ROLE,
    /** What is ticked. */
    ITEMS,
    /** What must be attached. */
    EVIDENCE,
    /** Whether it can be skipped. */
    OBLIGATION,
    /** What must hold before it goes on, and where it goes on otherwise. */
    GATE,
    /** Who sees it. */
    VISIBILITY,
    /** For whom and under which condition it is there at all. */
    APPLICABILITY,
    /** What completes it, and what its completion is. */
    COMPLETION,
    /** What a number is made of and what it should reach. */
    MEASURE,
    /** What is asked, chosen or paid. */
    CONTENT;

    /** The aspect of the part that is written under that key. */
    static Aspect of(String key) {
        return switch (key) {
            case "title", "help", "duties", "question", "frequency", "format", "issue", "cause", "solution" -> TEXT;
            case "clause" -> CLAUSE;
            case "due", "window", "repeats" -> DUE;
            case "after" -> ORDER;
            case "role", "with", "side", "from", "to" -> ROLE;
            case "items" -> ITEMS;
            case "evidence" -> EVIDENCE;
            case "mandatory" -> OBLIGATION;
            case "blocks", "strength", "needs", "otherwise" -> GATE;
            case "visible" -> VISIBILITY;
            case "when", "for each" -> APPLICABILITY;
            case "completes", "meeting", "approval", "signature", "payment", "form", "survey" -> COMPLETION;
            case "unit", "better", "fact", "filter", "value", "numerator", "denominator", "aggregate", "period", "matures",
                    "minimum", "segments", "counts", "targets", "conditions" ->
                MEASURE;
            default -> CONTENT;
        };
    }
}
