package io.sopwright.calendar;

import io.sopwright.source.Nearest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A length of time as people promise it: {@code 3 business days}. Hours and days never turn into each other.
 *
 * @param amount 0 to 9999
 */
public record Span(int amount, Unit unit) implements Offset {

    /** What is counted. */
    public enum Unit {
        /** Elapsed clock hours, closed or open. */
        HOUR,
        /** Hours in which the calendar is open. */
        BUSINESS_HOUR,
        /** Days, closed or open. */
        DAY,
        /** Days on which the calendar is open. */
        BUSINESS_DAY,
        /** Seven days. */
        WEEK,
        /** To the same day of a later month, or to its last day where that month is too short. */
        MONTH;

        /** Whether a span of this unit ends at an instant; all others end on a day. */
        public boolean isHours() {
            return this == HOUR || this == BUSINESS_HOUR;
        }

        /** The singular: {@code business day}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private String of(int amount) {
            return amount == 1 ? toString() : this + "s";
        }

        private static Optional<Unit> named(String word) {
            return Arrays.stream(values()).filter(unit -> word.equals(unit.of(1)) || word.equals(unit.of(2))).findFirst();
        }
    }

    private static final int MOST = 9999;

    private static final Pattern SHAPE = Pattern.compile("([0-9]+) ([a-z ]+)");

    public Span {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("A length of time is 0 to " + MOST + ": " + amount + " is not.");
        }
    }

    /**
     * Reads {@code "1 hour"}, {@code "3 business days"}: a whole number in digits and a unit, singular or plural.
     *
     * @throws IllegalArgumentException with a sentence that says what to write instead
     */
    public static Span parse(String text) {
        var shape = SHAPE.matcher(Words.plain(text));
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a length of time: write a number and a unit, for instance 3 business days.");
        }
        var unit = Unit.named(shape.group(2)).orElseThrow(() -> unknown(text, shape.group(2)));
        return new Span(Words.number(shape.group(1), MOST), unit);
    }

    private static IllegalArgumentException unknown(String text, String word) {
        var known = Arrays.stream(Unit.values()).flatMap(unit -> Stream.of(unit.of(1), unit.of(2))).toList();
        var advice = Nearest.to(word, known).map(nearest -> "did you mean " + nearest + "?")
                .orElse("use hours, business hours, days, business days, weeks or months.");
        return new IllegalArgumentException("\"" + text + "\" has no known unit: " + advice);
    }

    /** The wording that {@link #parse} reads: {@code 1 business day}, {@code 2 weeks}. */
    @Override
    public String toString() {
        return amount + " " + unit.of(amount);
    }
}
