package io.sopwright.trail;

import io.sopwright.tenancy.Member;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How a company writes moments, in its own zone. */
public record Moments(Locale locale, ZoneId zone) {

    /** Those of the company in which somebody acts. */
    static Moments of(Member member) {
        return new Moments(member.locale(), member.zone());
    }

    /** {@code 31 Mar 2026, 14:03:07}. */
    public String of(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale).format(instant.atZone(zone));
    }
}
