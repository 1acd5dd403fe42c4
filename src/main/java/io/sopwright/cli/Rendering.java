package io.sopwright.cli;

import io.sopwright.catalogue.Shelf;
import io.sopwright.document.DocumentVersion;
import io.sopwright.document.Printed;
import io.sopwright.document.Printing;
import io.sopwright.document.Provenance;
import io.sopwright.exchange.TenantFolder;
import io.sopwright.font.MissingGlyph;
import io.sopwright.onboarding.Checklist;
import io.sopwright.onboarding.ChecklistCsv;
import io.sopwright.onboarding.ChecklistPages;
import io.sopwright.pdf.CannotPrint;
import io.sopwright.picture.Picture;
import io.sopwright.source.Finding;
import io.sopwright.source.Findings;
import io.sopwright.source.InvalidText;
import io.sopwright.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Renders one company: drafts everything, prints it side by side, writes what is good. */
final class Rendering {

    private final TenantFolder folder;
    private final Shelf shelf;
    private final Printing printing;
    private final OutputFolder output;
    private final Progress progress;
    private final Findings findings = new Findings();

    /** Files that belong together: all of them are written, or none. */
    private record Bundle(Map<String, byte[]> files) {}

    Rendering(TenantFolder folder, Shelf shelf, Printing printing, OutputFolder output, Progress progress) {
        this.folder = folder;
        this.shelf = shelf;
        this.printing = printing;
        this.output = output;
        this.progress = progress;
    }

    /** Does it all; what stands in the way of a file is among the findings. */
    Findings run() {
        Drafts.of(folder, shelf, findings).ifPresent(this::print);
        return findings;
    }

    private void print(Drafts drafts) {
        var logo = findings.collect(() -> folder.logo(drafts.company()));
        if (logo.isPresent()) {
            var work = new ArrayList<Supplier<Bundle>>();
            drafts.versions().forEach(version -> work.add(() -> document(version, logo.get())));
            drafts.checklists().forEach(checklist -> work.add(() -> checklist(checklist, logo.get())));
            write(work);
            output.finish(drafts.company().name());
        }
    }

    private Bundle document(DocumentVersion version, Optional<Picture> logo) {
        var printed = printed(folder.documentPlace(version.id()), () -> printing.version(version, logo));
        var name = "documents/" + version.fileName();
        return new Bundle(
                Map.of(name + ".pdf", printed.pdf().bytes(), name + ".html", utf8(printed.html()), name + ".sources.json",
                        utf8(ProvenanceJson.of(Provenance.of(version)))));
    }

    private Bundle checklist(Checklist checklist, Optional<Picture> logo) {
        var printed = printed(checklist.onboarding().place(), () -> new ChecklistPages(checklist).print(printing, logo));
        var name = "checklists/" + checklist.fileName();
        return new Bundle(Map.of(name + ".pdf", printed.pdf().bytes(), name + ".html", utf8(printed.html()), name + ".csv",
                utf8(ChecklistCsv.of(checklist))));
    }

    private static Printed printed(Place place, Supplier<Printed> print) {
        try {
            return print.get();
        } catch (CannotPrint refused) {
            throw new InvalidText(refused.reasons().stream().map(reason -> Finding.error(place, reason)).toList());
        } catch (MissingGlyph missing) {
            throw new InvalidText(place, missing.sentence());
        }
    }

    private void write(List<Supplier<Bundle>> work) {
        int threads = Math.clamp(work.size(), 1, Runtime.getRuntime().availableProcessors());
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var bundles = work.stream().map(each -> pool.submit(() -> {
                var bundle = each.get();
                progress.step(work.size());
                return bundle;
            })).toList();
            bundles.forEach(
                    bundle -> findings.collect(() -> result(bundle)).ifPresent(done -> done.files.forEach(output::write)));
        }
    }

    private static Bundle result(Future<Bundle> bundle) {
        try {
            return bundle.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof InvalidText invalid) {
                throw new InvalidText(invalid.findings());
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the work was interrupted.");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
