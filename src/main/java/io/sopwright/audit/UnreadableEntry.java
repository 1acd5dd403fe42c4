package io.sopwright.audit;

import java.io.Serial;

/** A line of a file that is no entry. */
final class UnreadableEntry extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long line;

    UnreadableEntry(long line) {
        super("Line " + line + " is no entry of a trail", null, false, false);
        this.line = line;
    }

    /** Its number, 1 for the first. */
    long line() {
        return line;
    }
}
