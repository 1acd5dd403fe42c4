package io.sopwright.export;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.pages.export.JteexportGenerated;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The export of a company.
 *
 * @param action the address of this page
 * @param last the last one that was asked for
 * @param zone where the company's days begin
 */
public record ExportPage(String action, Optional<ExportRow> last, ZoneId zone) implements Page {

    private static final long MEGABYTE = 1_000_000;

    /** Whether one is being made. */
    public boolean isRunning() {
        return last.filter(row -> !row.isFinished()).isPresent();
    }

    /** When something was, on the company's clocks. */
    public String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone)
                .format(at);
    }

    /** How large the ZIP is, in whole megabytes, at least one. */
    public long megabytes() {
        return last.map(ExportRow::length).map(length -> Math.max(1, Math.ceilDiv(length, MEGABYTE))).orElse(0L);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JteexportGenerated.render(out, null, shell, this);
    }
}
