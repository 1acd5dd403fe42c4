package io.sopwright.bench;

import io.sopwright.document.BenchPages;
import io.sopwright.font.Fonts;
import io.sopwright.pdf.PdfPrinter;
import java.nio.file.Path;

/**
 * Two threads that print with one printer, against one thread. On a machine that others use too, the wall says little: so the same is also
 * worked out from what a print costs the processors, alone and beside another, and from what it waits for.
 */
record PrintingSideBySide(Path home) implements Bench.Part {

    private static final double TARGET = 1.7;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 12;
    private static final String ONE = "one thread, 32 prints";
    private static final String TWO = "two threads, 32 prints";

    @Override
    public void run(Report report) throws Exception {
        var tenant = new Tenant(home, "tillwise");
        var fonts = Fonts.shipped();
        var sheet = BenchPages.of(fonts, tenant.version("saas-onboarding"), tenant.logo()).inPrint();
        var printer = new PdfPrinter(fonts);
        try (var one = new Threads(1, () -> printer.print(sheet)); var two = new Threads(2, () -> printer.print(sheet))) {
            new Rounds().compare(ONE, one::run).compare(TWO, two::run).run(WARM_UP, 0);
            one.forget();
            two.forget();
            var rounds = new Rounds().compare(ONE, one::run).compare(TWO, two::run).run(0, ROUNDS);
            rounds.report(report);
            one.report(report, "a print alone");
            two.report(report, "a print beside another");
            report.figure("two / one, on the wall, median of the rounds", rounds.ratio(ONE, TWO), "");
            report.atLeast("two / one, from processor time and waiting", one.millisAPrint() / two.millisAPrint(), TARGET);
        }
    }
}
