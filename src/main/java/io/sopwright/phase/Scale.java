package io.sopwright.phase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Where the days of a picture are, from its left edge, 0, to its right one, 100. Each day is as wide as any other.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, not before the first
 */
public record Scale(LocalDate first, LocalDate last) {

    /** More do not fit beside each other on a telephone. */
    private static final int MOST_LINES = 4;
    private static final int WEEK = 7;
    /** Days between two lines: two of them, weeks, four of them and so on, as plans count. */
    private static final int[] STEPS = {1, 2, WEEK, 2 * WEEK, 4 * WEEK, 8 * WEEK, 13 * WEEK, 26 * WEEK, 52 * WEEK};

    /** Where a day begins. */
    public double begin(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / days();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    /** The middle of a day. */
    public double middle(LocalDate day) {
        return (begin(day) + end(day)) / 2;
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The days at whose beginning there is a line: the first, and further ones at the same distance, none so near the right edge that its words do not fit. */
    public List<LocalDate> lines() {
        int step = IntStream.of(STEPS).filter(candidate -> days() <= (long) candidate * MOST_LINES).findFirst()
                .orElse((int) (days() / MOST_LINES));
        return LongStream.iterate(0, day -> day < days() - step / 2, day -> day + step).mapToObj(first::plusDays).toList();
    }

    /** As attributes have it: {@code 12.5%}. */
    static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }
}
