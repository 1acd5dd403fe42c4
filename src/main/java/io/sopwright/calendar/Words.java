package io.sopwright.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** How this kit reads and writes; English, whatever the machine's locale is. */
final class Words {

    private Words() {}

    /** With single spaces; texts pasted from documents carry non-breaking ones. */
    static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    /** In lower case, with single spaces. */
    static String plain(String text) {
        return spaced(text).toLowerCase(Locale.ROOT);
    }

    /** The number; anything longer than the limit becomes a number past it, which its owner refuses. */
    static int number(String digits, int most) {
        var significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > Integer.toString(most).length() ? most + 1 : Integer.parseInt(significant);
    }

    /** {@code Fri 27 Feb 2026}. */
    static String day(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** {@code Fri 27 Feb}. */
    static String dayAndMonth(LocalDate day) {
        return threeLetters(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + threeLetters(day.getMonth());
    }

    /** {@code Fri 27 Feb}, with the year when it is not the one the reader has in mind. */
    static String day(LocalDate day, int year) {
        return day.getYear() == year ? dayAndMonth(day) : day(day);
    }

    /** {@code 16:00}, or {@code 16:00:30} when it is not a whole minute. */
    static String time(Instant at, ZoneId zone) {
        return LocalTime.ofInstant(at, zone).withNano(0).toString();
    }

    /** {@code 16:00 on Fri 27 Feb 2026}. */
    static String time(When.Time at, ZoneId zone) {
        return time(at.instant(), zone) + " on " + day(at.dateIn(zone));
    }

    /** {@code 1 hour}, {@code 30 minutes}, {@code 24 hours}. */
    static String length(Duration length) {
        long hours = length.toHours();
        var whole = Duration.ofHours(hours).equals(length);
        long amount = whole ? hours : length.toMinutes();
        return amount + (whole ? " hour" : " minute") + (amount == 1 ? "" : "s");
    }

    /** {@code " (Good Friday)"}, or nothing for no reason. */
    static String bracketed(String reason) {
        return reason.isEmpty() ? "" : " (" + reason + ")";
    }

    // not from a DateTimeFormatter: its names follow the locale data of the Java release
    private static String threeLetters(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
