package io.sopwright.bench;

import io.sopwright.document.BenchPages;
import io.sopwright.font.Fonts;
import io.sopwright.pdf.PdfPrinter;
import io.sopwright.pdf.PlainPrinter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The 30-60-90 procedure printed by us, by openhtmltopdf used plainly, and by a browser. */
record PrintingBeside(Path home) implements Bench.Part {

    private static final double OF_BROWSER = 0.35;
    private static final double OF_PLAIN = 0.8;
    private static final String OPENHTMLTOPDF = "openhtmltopdf";
    private static final String WITHOUT = "openhtmltopdf, its ligatures turned off";
    /** After about so many prints the compiler has nothing more to do. */
    private static final int JVM_WARM_UP = 200;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 25;

    @Override
    public void run(Report report) throws Exception {
        var tenant = new Tenant(home, "tillwise");
        var fonts = Fonts.shipped();
        var pages = BenchPages.of(fonts, tenant.version("saas-onboarding"), tenant.logo());
        var printer = new PdfPrinter(fonts);
        var plain = new PlainPrinter(true);
        var without = new PlainPrinter(false);
        try (var browser = new Browser()) {
            report.line("  " + printer.print(pages.inPrint()).pages() + " pages; Chromium " + browser.version());
            keep(printer.print(pages.inPrint()).bytes(), plain.print(pages.inPrint()), browser.print(pages.onScreen()));
            for (int print = 0; print < JVM_WARM_UP; print++) {
                printer.print(pages.inPrint());
                without.print(pages.inPrint());
            }
            var rounds = new Rounds().compare("ours", () -> printer.print(pages.inPrint()))
                    .compare(OPENHTMLTOPDF, () -> plain.print(pages.inPrint()))
                    .compare(WITHOUT, () -> without.print(pages.inPrint()))
                    .compare("Chromium", () -> browser.print(pages.onScreen()))
                    .compare("Chromium, page already loaded", browser::printAgain)
                    .run(WARM_UP, ROUNDS);
            rounds.report(report);
            report.atMost("ours / Chromium", rounds.ratio("ours", "Chromium"), OF_BROWSER);
            report.atMost("ours / openhtmltopdf", rounds.ratio("ours", OPENHTMLTOPDF), OF_PLAIN);
            report.atMost("ours / openhtmltopdf, its ligatures turned off", rounds.ratio("ours", WITHOUT), OF_PLAIN);
        }
    }

    /** What was printed, for a look. */
    private void keep(byte[] ours, byte[] plain, byte[] browser) throws Exception {
        var folder = Files.createDirectories(home.resolve("target/bench/prints"));
        Files.write(folder.resolve("ours.pdf"), ours);
        Files.write(folder.resolve("plain.pdf"), plain);
        Files.write(folder.resolve("browser.pdf"), browser);
    }
}
