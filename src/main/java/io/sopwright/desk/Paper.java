package io.sopwright.desk;

import io.sopwright.wording.Message;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A version on somebody's desk, as a line.
 *
 * @param path of the page on which it goes on, below the company's
 * @param name its document and number: {@code OPS-003 Client onboarding, 2.1}
 * @param told why it is there
 */
public record Paper(String path, String name, Message told) {

    static Paper forApproval(PaperRow row) {
        return of(row, version(row), Message.of("task.paper_approve", other(row)));
    }

    static Paper forItsDay(PaperRow row, Locale locale) {
        var day = Optional.ofNullable(row.effectiveOn()).map(on -> day(on, locale)).orElse("–");
        return of(row, version(row), Message.of("task.paper_day", day));
    }

    static Paper sentBack(PaperRow row) {
        return of(row, document(row), Message.of("task.paper_back", other(row)));
    }

    private static Paper of(PaperRow row, String path, Message told) {
        return new Paper(path, row.number() + " " + row.title() + ", " + row.major() + "." + row.minor(), told);
    }

    private static String version(PaperRow row) {
        return document(row) + "/versions/" + row.id().text();
    }

    private static String document(PaperRow row) {
        return "/documents/" + row.documentId().text();
    }

    private static String other(PaperRow row) {
        return Optional.ofNullable(row.other()).orElse("–");
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }
}
