package io.sopwright.pdf;

import java.time.Duration;

/**
 * How long one print may take. The thread that prints asks it again and again, for each word and each element: no other thread could end
 * a layout, which heeds no interruption. Not for sharing between threads.
 */
final class TimeLimit {

    /** The clock costs more than the measuring of a word, so only one question in this many looks at it. A power of two. */
    private static final int SELDOM = 64;

    private final Duration longest;
    private final long start = System.nanoTime();
    private int questions;

    /** A limit that begins now. */
    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /** Ends the print, with {@link CannotPrint}, when it has taken too long. */
    void check() {
        if ((++questions & SELDOM - 1) == 0 && System.nanoTime() - start > longest.toNanos()) {
            throw new CannotPrint("The print takes longer than " + longest.toMillis() / 1000f
                    + " seconds: split the document, or simplify its tables and styles.");
        }
    }
}
