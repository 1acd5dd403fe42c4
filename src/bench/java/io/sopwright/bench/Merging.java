package io.sopwright.bench;

/** A four-page text merged: by us, by mustache.java used plainly, and by putting the same pieces one after the other. */
final class Merging implements Bench.Part {

    private static final double TARGET = 1.0;

    @Override
    public void run(Report report) throws Exception {
        report.line(
                "  " + FourPages.text().length() + " characters, " + new MergeBenchmark().insertions() + " values in the result");
        var measured = new Jmh(MergeBenchmark.class, "ours", "plain_mustache", "string_builder");
        measured.report(report);
        report.atMost("ours / plain mustache", measured.nanoseconds("ours") / measured.nanoseconds("plain_mustache"), TARGET);
        report.figure("plain mustache / string builder",
                measured.nanoseconds("plain_mustache") / measured.nanoseconds("string_builder"), "");
    }
}
