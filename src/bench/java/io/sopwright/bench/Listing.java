package io.sopwright.bench;

/** One checklist of the process with the most tasks, for a client with a calendar of its own. */
final class Listing implements Bench.Part {

    private static final double MILLISECONDS = 1;
    private static final double NANOSECONDS = 1e6;

    @Override
    public void run(Report report) throws Exception {
        var checklist = new ChecklistBenchmark().ours();
        long dated = checklist.lines().stream().filter(line -> line.planned().due().isPresent()).count();
        report.line("  " + checklist.lines().size() + " lines, " + dated + " of them with a date, calendars of DE and AT");
        var measured = new Jmh(ChecklistBenchmark.class, "ours");
        report.atMost("one checklist, ms", measured.nanoseconds("ours") / NANOSECONDS, MILLISECONDS);
    }
}
