package io.sopwright.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** What was measured, line by line. */
record Report(PrintWriter out) {

    void title(String benchmark) {
        line("");
        line(benchmark + ", " + Machine.busy());
    }

    void line(String words) {
        out.println(words);
    }

    void figure(String what, double figure, String note) {
        line(String.format(Locale.ROOT, "  %-50s %9.3f  %s", what, figure, note).stripTrailing());
    }

    /** A figure that must not be higher than that. */
    void atMost(String what, double figure, double limit) {
        figure(what, figure, "at most " + limit + ": " + (figure <= limit ? "met" : "MISSED"));
    }

    /** A figure that must not be lower than that. */
    void atLeast(String what, double figure, double limit) {
        figure(what, figure, "at least " + limit + ": " + (figure >= limit ? "met" : "MISSED"));
    }
}
