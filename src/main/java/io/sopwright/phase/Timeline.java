package io.sopwright.phase;

import io.sopwright.run.Course;
import io.sopwright.run.OnboardingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The picture of an onboarding over the days: phases as bands, gates as diamonds, and a line at the day that it is.
 *
 * @param lanes at least one
 * @param day that of the line: today, or for an onboarding that is over the day on which it ended
 * @param over whether it is over
 */
public record Timeline(Scale scale, List<Lane> lanes, LocalDate day, boolean over) {

    /** In pixels: what stands above and below the lanes, and how high one is. */
    private static final int TOP = 24;
    private static final int BOTTOM = 24;
    private static final int LANE = 40;
    /** Left or right of this, of 100, words in the middle would not fit. */
    private static final double EDGE = 18;

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /**
     * The picture; empty when no day of any phase or gate is known.
     *
     * @param stages of that onboarding
     * @param zone the company's
     */
    public static Optional<Timeline> of(Course course, List<Stage> stages, Instant now, ZoneId zone) {
        var lines = Dated.of(course, stages);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var closed = Optional.of(course.onboarding()).map(OnboardingRow::closedAt);
        var day = LocalDate.ofInstant(closed.orElse(now), zone);
        var scale = new Scale(all(lines, day).min(Comparator.naturalOrder()).orElseThrow(),
                all(lines, day).max(Comparator.naturalOrder()).orElseThrow());
        return Optional.of(new Timeline(scale, lines.stream().map(line -> line.on(scale)).toList(), day, closed.isPresent()));
    }

    private static Stream<LocalDate> all(List<Dated> lines, LocalDate day) {
        return Stream.concat(Stream.of(day), lines.stream().flatMap(Dated::days));
    }

    /** How high it is, in pixels. */
    public int height() {
        return TOP + LANE * lanes.size() + BOTTOM;
    }

    /** Where a lane begins, in pixels from above. */
    public int top(int lane) {
        return TOP + LANE * lane;
    }

    /** Where the day of the line is, as an attribute. */
    public String x() {
        return Scale.percent(scale.middle(day));
    }

    /** How the words at the line are anchored: {@code start}, {@code middle} or {@code end}. */
    public String anchor() {
        double place = scale.middle(day);
        return place < EDGE ? "start" : place > 100 - EDGE ? "end" : "middle";
    }

    /** Where a day begins, as an attribute. */
    public String x(LocalDate line) {
        return Scale.percent(scale.begin(line));
    }

    /** {@code 9 Nov}; with the year where the picture goes over several. */
    public String words(LocalDate at, Locale locale) {
        boolean several = scale.first().getYear() != scale.last().getYear();
        return DateTimeFormatter.ofPattern(several ? "d MMM uu" : "d MMM", locale).format(at);
    }

    /** {@code Mon 9 Nov 2026}. */
    public static String full(LocalDate at, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale).format(at);
    }
}
