package io.sopwright.bench;

import io.sopwright.document.BenchPages;
import io.sopwright.pdf.Fonts;
import io.sopwright.pdf.PdfPrinter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two threads that print with one printer, against one thread. */
record PrintingSideBySide(Path home) implements Bench.Part {

    private static final double TARGET = 1.7;
    private static final int PRINTS = 8;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 10;

    @Override
    public void run(Report report) throws Exception {
        var tenant = new Tenant(home, "tillwise");
        var fonts = Fonts.shipped();
        var sheet = BenchPages.of(fonts, tenant.version("saas-onboarding"), tenant.logo()).inPrint();
        var printer = new PdfPrinter(fonts);
        try (var one = Executors.newFixedThreadPool(1); var two = Executors.newFixedThreadPool(2)) {
            var rounds = new Rounds().compare("one thread, 8 prints", () -> print(one, () -> printer.print(sheet)))
                    .compare("two threads, 8 prints", () -> print(two, () -> printer.print(sheet)))
                    .run(WARM_UP, ROUNDS);
            rounds.report(report);
            report.figure("two / one, median of the rounds",
                    rounds.ratio("one thread, 8 prints", "two threads, 8 prints"), "");
            report.atLeast("two / one, fastest of each",
                    rounds.fastest("one thread, 8 prints") / rounds.fastest("two threads, 8 prints"), TARGET);
        }
    }

    private static void print(ExecutorService threads, Callable<Object> print) throws Exception {
        for (var done : threads.invokeAll(Collections.nCopies(PRINTS, print))) {
            done.get();
        }
    }
}
