package io.sopwright.settings;

import io.sopwright.holiday.HolidayRegion;
import io.sopwright.people.Places;
import io.sopwright.profile.OfficeHours;
import io.sopwright.refusal.Invalid;
import io.sopwright.web.Form;
import io.sopwright.wording.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Office hours as people type them: the exceptional days one a line, {@code 2026-12-24 open: 09:00-13:00} or {@code 2026-12-29 closed: Christmas week}. */
final class CalendarForm {

    private static final int LONGEST_HOURS = 300;
    private static final int MOST_DAYS = 500;
    private static final Pattern DAY = Pattern.compile("([0-9-]{10})[ ,:]+(closed|open)[ :]+(.{1,200})");

    private CalendarForm() {}

    /** The texts of the fields. */
    static Map<String, String> texts(OfficeHours hours) {
        return Map.of("country", hours.country(), "region", hours.region().orElse(""), "hours", hours.hours(), "exceptions",
                hours.exceptions().stream().map(CalendarForm::line).collect(Collectors.joining("\n")));
    }

    private static String line(OfficeHours.ExceptionalDay day) {
        return day.day() + day.closed().map(reason -> " closed: " + reason).orElse("")
                + day.open().map(open -> " open: " + open).orElse("");
    }

    /** @throws Invalid with the field that is wrong */
    static OfficeHours read(Form form) {
        var country = Places.country(form);
        var region = form.given("region").map(code -> code.toLowerCase(Locale.ROOT));
        var _ = fitting("region", () -> HolidayRegion.named(country + region.map(code -> "/" + code).orElse("")));
        var hours = form.line("hours", LONGEST_HOURS);
        var usual = fitting("hours", () -> new OfficeHours(country, region, hours, List.of()));
        return fitting("exceptions", () -> new OfficeHours(country, region, usual.hours(), days(form.lines("exceptions"))));
    }

    private static List<OfficeHours.ExceptionalDay> days(List<String> lines) {
        if (lines.size() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Up to " + MOST_DAYS + " exceptional days are kept: take out those that are long past.");
        }
        return lines.stream().map(CalendarForm::day).toList();
    }

    private static OfficeHours.ExceptionalDay day(String line) {
        var shape = DAY.matcher(line);
        if (!shape.matches()) {
            throw new IllegalArgumentException("“" + line
                    + "” is no exceptional day: write 2026-12-24 open: 09:00-13:00, or 2026-12-29 closed: Christmas week.");
        }
        var closed = Optional.of(shape.group(3).strip()).filter(_ -> shape.group(2).equals("closed"));
        var open = Optional.of(shape.group(3).strip()).filter(_ -> shape.group(2).equals("open"));
        return new OfficeHours.ExceptionalDay(date(shape.group(1)), closed, open);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("“" + text + "” is not a day: write it as 2026-12-24.");
        }
    }

    private static <T> T fitting(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException refused) {
            throw new Invalid(field, Message.of("company.said", String.valueOf(refused.getMessage())));
        }
    }
}
