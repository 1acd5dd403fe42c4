package io.sopwright.cli;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A bar for somebody who watches, once the work has taken longer than a second. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long PATIENCE = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private final long start = System.nanoTime();
    private int done;

    Progress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.watched = !quiet && isTerminal(System.console());
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    /** One more of {@code all} is done. */
    synchronized void step(int all) {
        done++;
        if (watched && System.nanoTime() - start > PATIENCE) {
            int filled = WIDTH * done / Math.max(1, all);
            err.printf("\r%s%s %d of %d", "█".repeat(filled), "░".repeat(WIDTH - filled), done, all);
            err.print(done == all ? "\r\u001b[K" : "");
            err.flush();
        }
    }
}
