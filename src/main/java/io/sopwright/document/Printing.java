package io.sopwright.document;

import io.sopwright.canvas.Lettering;
import io.sopwright.diagram.Diagram;
import io.sopwright.font.Fonts;
import io.sopwright.pdf.Facts;
import io.sopwright.pdf.PdfPrinter;
import io.sopwright.pdf.Sheet;
import io.sopwright.picture.Picture;
import io.sopwright.profile.Company;
import io.sopwright.profile.Paper;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Prints versions and other pages on a company's paper. May be shared by threads. */
public final class Printing {

    private static final double WIDEST = 470;
    private static final double HIGHEST = 420;

    private final PdfPrinter printer;
    private final Lettering lettering;

    public Printing(Fonts fonts) {
        this.printer = new PdfPrinter(fonts);
        this.lettering = fonts.lettering();
    }

    /**
     * Prints a version. The same version gives the same bytes.
     *
     * @param logo the company's picture, if its letterhead has one
     * @throws io.sopwright.font.MissingGlyph when a drawing cannot be shown in the fonts
     * @throws io.sopwright.pdf.CannotPrint when the text cannot be shown in the fonts, or is too large
     */
    public Printed version(DocumentVersion version, Optional<Picture> logo) {
        return print(pages(version, logo));
    }

    /**
     * A version as a page for a screen: a whole page, with its drawings and its letterhead.
     *
     * @param logo the company's picture, if its letterhead has one
     */
    public String onScreen(DocumentVersion version, Optional<Picture> logo) {
        return pages(version, logo).onScreen;
    }

    /** A page as a screen shows it, and all that its print is made of. */
    record Pages(String onScreen, Sheet inPrint) {}

    /**
     * The text of a version within a page, with its drawings, safe to stand there as it is.
     *
     * @param source where it is told why a value says what it says, by the number of the value; a plain path
     */
    public String within(DocumentVersion version, IntFunction<String> source) {
        var body = new VersionPages(version).page().body();
        return Figures.onScreen(Values.linked(body, source), drawings(version), version.template().title());
    }

    /** The same for readers whom it does not concern where values come from. */
    public String plain(DocumentVersion version) {
        var body = Values.unmarked(new VersionPages(version).page().body());
        return Figures.onScreen(body, drawings(version), version.template().title());
    }

    private Map<String, Diagram> drawings(DocumentVersion version) {
        var drawings = new LinkedHashMap<String, Diagram>();
        drawings.put(ProcessDrawings.PROCESS, ProcessFlowchart.of(version.process()).draw(lettering, WIDEST, HIGHEST));
        version.flowcharts().forEach((name, chart) -> drawings.put(name, chart.draw(lettering, WIDEST, HIGHEST)));
        return drawings;
    }

    /** A version laid out, not yet printed. */
    Pages pages(DocumentVersion version, Optional<Picture> logo) {
        var title = version.template().title();
        var drawings = drawings(version);
        var html = new VersionPages(version).html();
        var facts = new Subject(version.document().number() + " " + title, version.template().summary(),
                version.document().effective());
        return pages(facts, version.company(), logo, Figures.onScreen(html, drawings, title),
                Figures.inPrint(Values.unmarked(html), drawings, title), drawings);
    }

    /**
     * What a print is about.
     *
     * @param title shown by readers
     * @param description one sentence
     * @param day the day it is dated
     */
    public record Subject(String title, String description, LocalDate day) {}

    /** Prints a page without drawings on a company's paper. */
    public Printed page(Subject subject, Company company, Optional<Picture> logo, String html) {
        return print(pages(subject, company, logo, html, html, Map.of()));
    }

    private Printed print(Pages pages) {
        return new Printed(pages.onScreen, printer.print(pages.inPrint));
    }

    private static Pages pages(Subject subject, Company company, Optional<Picture> logo, String onScreen, String inPrint,
            Map<String, Diagram> drawings) {
        var created = subject.day.atStartOfDay(company.zone()).toInstant();
        var facts = new Facts(subject.title, subject.description, company.name(), company.locale().toLanguageTag(), created,
                created);
        var pictures = new HashMap<String, Picture>();
        logo.ifPresent(picture -> pictures.put("logo", picture));
        return new Pages(withLogo(Paper.onScreen(onScreen), logo), new Sheet(facts, inPrint, pictures, Map.copyOf(drawings)));
    }

    private static String withLogo(String html, Optional<Picture> logo) {
        return logo.map(picture -> html.replace("\"asset:logo\"",
                "\"data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()) + "\""))
                .orElse(html);
    }
}
