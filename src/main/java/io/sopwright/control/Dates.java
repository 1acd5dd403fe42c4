package io.sopwright.control;

import io.sopwright.field.Value;
import io.sopwright.tenancy.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and moments as a company writes them, in its own zone. */
public record Dates(Locale locale, ZoneId zone) {

    /** Those of the company in which somebody acts. */
    public static Dates of(Member member) {
        return new Dates(member.locale(), member.zone());
    }

    /** {@code 31 March 2026}. */
    public String day(LocalDate day) {
        return new Value.Day(day).print(locale);
    }

    /** {@code 31 Mar 2026, 14:03}, in the company's zone. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .format(instant.atZone(zone));
    }
}
