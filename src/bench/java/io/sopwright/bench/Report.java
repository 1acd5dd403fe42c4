package io.sopwright.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** What was measured, line by line. */
public record Report(PrintWriter out) {

    void title(String benchmark) {
        line("");
        line(benchmark + ", " + Machine.busy());
    }

    /** Anything. */
    public void line(String words) {
        out.println(words);
    }

    /** A figure without a target. */
    public void figure(String what, double figure, String note) {
        line(String.format(Locale.ROOT, "  %-50s %9.3f  %s", what, figure, note).stripTrailing());
    }

    /** A figure that must not be higher than that. */
    public void atMost(String what, double figure, double limit) {
        figure(what, figure, "at most " + limit + ": " + (figure <= limit ? "met" : "MISSED"));
    }

    /** A figure that must not be lower than that. */
    public void atLeast(String what, double figure, double limit) {
        figure(what, figure, "at least " + limit + ": " + (figure >= limit ? "met" : "MISSED"));
    }

    /** A ratio that must not be further from 1 than that. */
    public void atOne(String what, double ratio, double tolerance) {
        figure(what, ratio, "1 give or take " + tolerance + ": " + (Math.abs(ratio - 1) <= tolerance ? "met" : "MISSED"));
    }
}
