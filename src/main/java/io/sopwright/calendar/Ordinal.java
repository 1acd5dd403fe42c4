package io.sopwright.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A numbered day or week that counts from an event: the day of the event is day 1, and week 1 is that day and the six after it.
 *
 * @param number 1 to 9999
 */
public record Ordinal(Unit unit, int number) implements Offset {

    /** What is numbered. */
    public enum Unit {
        /** One day. */
        DAY(1),
        /** Seven days, from day {@code 7n - 6} to day {@code 7n}. */
        WEEK(7);

        private final int days;

        Unit(int days) {
            this.days = days;
        }
    }

    private static final int MOST = 9999;

    private static final Pattern SHAPE = Pattern.compile("(day|week) ([0-9]+)");

    public Ordinal {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("Days and weeks are numbered 1 to " + MOST + ": " + number + " is not.");
        }
    }

    /**
     * Reads {@code "day 5"} and {@code "week 3"}.
     *
     * @throws IllegalArgumentException with a sentence that says what to write instead
     */
    public static Ordinal parse(String text) {
        var shape = SHAPE.matcher(Words.plain(text));
        if (!shape.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a numbered day or week: write day 5 or week 3.");
        }
        return new Ordinal(Unit.valueOf(shape.group(1).toUpperCase(Locale.ROOT)), Words.number(shape.group(2), MOST));
    }

    static boolean looksLike(String text) {
        var plain = Words.plain(text);
        return plain.startsWith("day ") || plain.startsWith("week ");
    }

    /** The first day of it, when {@code dayOne} is day 1. */
    public LocalDate first(LocalDate dayOne) {
        return dayOne.plusDays(firstNumber() - 1L);
    }

    /** The last day of it, when {@code dayOne} is day 1; for a day the same as the first. */
    public LocalDate last(LocalDate dayOne) {
        return dayOne.plusDays(lastNumber() - 1L);
    }

    int firstNumber() {
        return lastNumber() - unit.days + 1;
    }

    int lastNumber() {
        return number * unit.days;
    }

    /** The wording that {@link #parse} reads: {@code day 5}. */
    @Override
    public String toString() {
        return unit.name().toLowerCase(Locale.ROOT) + " " + number;
    }
}
