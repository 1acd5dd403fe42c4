package io.sopwright.calendar;

import io.sopwright.calendar.Walk.Trail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One computed date, and the way to it. The way is written down only when asked for, so that many dates cost little. */
public final class Reckoning {

    /** What became of a day. */
    public enum Verdict {
        /** It is one of those that the offset asks for. */
        COUNTED,
        /** It was passed over. */
        SKIPPED,
        /** The date fell on it, or came past it, and was moved on. */
        ROLLED
    }

    /**
     * One day on the way.
     *
     * @param time the hours counted on it; zero when days are counted
     * @param reason why it was skipped or rolled, or which hours were counted; empty when the weekday says it all
     */
    public record Step(LocalDate day, Verdict verdict, Duration time, String reason) {

        /** {@code skipped Fri 3 Apr 2026 (Good Friday)}. */
        @Override
        public String toString() {
            return verdict.name().toLowerCase(Locale.ROOT) + " " + Words.day(day) + Words.bracketed(reason);
        }
    }

    private final Walk walk;
    private final When result;

    Reckoning(Walk walk) {
        this.walk = walk;
        this.result = walk.walk(Trail.NONE);
    }

    /** A day for spans of days, weeks and months and for numbered days and weeks; an instant for hours. */
    public When result() {
        return result;
    }

    /**
     * Each day that was counted, skipped or rolled, in the order in which it was met. As many are counted as the offset says (seven for
     * a week), or their times add up to it; months, which go by the date, count their last day.
     */
    public List<Step> steps() {
        return explained().steps();
    }

    /** {@code 3 business days after Fri 27 Feb 2026, skipping Sat 28 Feb, Sun 1 Mar}. */
    public String sentence() {
        return walk.lead() + explained().rest();
    }

    /** The result and the sentence: {@code Wed 4 Mar 2026: 3 business days after …}; an instant with its zone. */
    @Override
    public String toString() {
        var zone = walk.calendar().zone();
        return switch (result) {
            case When.Day(LocalDate date) -> Words.day(date);
            case When.Time time -> Words.time(time, zone) + " (" + zone + ")";
        } + ": " + sentence();
    }

    /** Whether this is over when the other begins; a day and an instant are compared by the day. */
    boolean endsBefore(Reckoning other) {
        if (result instanceof When.Time(var mine) && other.result instanceof When.Time(var theirs)) {
            return mine.isBefore(theirs);
        }
        var zone = walk.calendar().zone();
        return result.dateIn(zone).isBefore(other.result.dateIn(zone));
    }

    private Explanation explained() {
        var explanation = new Explanation(walk);
        walk.walk(explanation);
        return explanation;
    }
}
