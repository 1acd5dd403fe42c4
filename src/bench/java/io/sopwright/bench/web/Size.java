package io.sopwright.bench.web;

import io.sopwright.bench.Report;

/** How much is measured. */
enum Size {

    /** So much that the figures count. */
    FULL,
    /** Just enough to see that it works. */
    SMALL;

    /** What was asked for; the report says so when figures do not count. */
    static Size asked(Report report) {
        if (System.getProperty("sopwright.bench.size", "full").equals("full")) {
            return FULL;
        }
        report.line("  SMALL: just to see that it works, these figures do not count");
        return SMALL;
    }

    int of(int full, int small) {
        return this == FULL ? full : small;
    }
}
