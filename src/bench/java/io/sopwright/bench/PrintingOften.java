package io.sopwright.bench;

import io.sopwright.document.Printing;
import io.sopwright.font.Fonts;
import io.sopwright.onboarding.ChecklistPages;
import io.sopwright.onboarding.Checklists;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;

/** Whether memory stays as it is over many prints. */
record PrintingOften(Path home) implements Bench.Part {

    private static final int PRINTS = 2_000;
    private static final int STEP = 200;
    private static final double BYTES_PER_PRINT = 100;
    private static final double KILOBYTE = 1024;

    @Override
    public void run(Report report) throws Exception {
        var tenant = new Tenant(home, "lumenwerk");
        var client = tenant.client("kaelteperle");
        var onboarding = client.onboardings().stream().filter(each -> each.document().equals("customer-feedback")).findFirst()
                .orElseThrow();
        var pages = new ChecklistPages(new Checklists(tenant.version("customer-feedback")).of(client, onboarding));
        var printing = new Printing(Fonts.shipped());
        var logo = tenant.logo();
        var heap = new ArrayList<Double>();
        for (int print = 1; print <= PRINTS + STEP; print++) {
            pages.print(printing, logo);
            if (print > STEP && print % STEP == 0) {
                heap.add(heapInUse());
            }
        }
        report.line("  heap in use after each " + STEP + " prints of a checklist, KB: "
                + heap.stream().map(bytes -> Math.round(bytes / KILOBYTE)).toList());
        report.atMost("growth, bytes a print", Figures.slope(heap) / STEP, BYTES_PER_PRINT);
    }

    private static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
