package io.sopwright.profile;

import io.sopwright.calendar.WorkCalendar;
import io.sopwright.yaml.Part;
import io.sopwright.yaml.RecordShape;
import io.sopwright.yaml.Shape;
import io.sopwright.yaml.Shapes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When somebody works.
 *
 * @param country ISO 3166 code, whose public holidays are closed
 * @param region the part of the country, as Jollyday calls it: {@code by} for Bavaria
 * @param hours the hours of a week: {@code Mon-Thu 09:00-12:30, 13:15-18:00; Fri 09:00-15:00}
 * @param exceptions single days that are otherwise
 */
public record OfficeHours(String country, Optional<String> region, String hours, List<ExceptionalDay> exceptions) {

    /** What most offices keep; the hours of a client who told us none. */
    private static final String USUAL = "Mon-Fri 09:00-17:00";

    /** A day that is closed for a reason, or open for some hours. */
    public record ExceptionalDay(LocalDate day, Optional<String> closed, Optional<String> open) {

        private static final Part<ExceptionalDay, LocalDate> DAY = Part.needed("day", Shapes.DAY, ExceptionalDay::day, "the day");
        private static final Part<ExceptionalDay, Optional<String>> CLOSED = Part.maybe("closed", Shapes.TEXT,
                ExceptionalDay::closed, "why it is closed");
        private static final Part<ExceptionalDay, Optional<String>> OPEN = Part.maybe("open", Shapes.TEXT, ExceptionalDay::open,
                "its hours");

        private static final Shape<ExceptionalDay> SHAPE = new RecordShape<>("exceptional day", List.of(DAY, CLOSED, OPEN),
                in -> new ExceptionalDay(in.get(DAY), in.get(CLOSED), in.get(OPEN)));

        public ExceptionalDay {
            if (closed.isPresent() == open.isPresent()) {
                throw new IllegalArgumentException("An exceptional day is either closed, with the reason, or open, with hours.");
            }
        }
    }

    private static final Part<OfficeHours, String> COUNTRY = Part.needed("country",
            Shapes.matching("[A-Z]{2}", "is not a country: write its two capital letters (ISO 3166)"), OfficeHours::country,
            "whose holidays are closed");
    private static final Part<OfficeHours, Optional<String>> REGION = Part.maybe("region", Shapes.TEXT, OfficeHours::region,
            "the part of the country");
    private static final Part<OfficeHours, String> HOURS = Part.optional("hours", Shapes.TEXT, OfficeHours::hours, USUAL,
            "the hours of a week");
    private static final Part<OfficeHours, List<ExceptionalDay>> EXCEPTIONS = Part.list("exceptions", ExceptionalDay.SHAPE,
            OfficeHours::exceptions, "days that are otherwise");

    private static final Shape<OfficeHours> SHAPE = new RecordShape<>("calendar", List.of(COUNTRY, REGION, HOURS, EXCEPTIONS),
            in -> new OfficeHours(in.get(COUNTRY), in.get(REGION), in.get(HOURS), in.get(EXCEPTIONS)));

    public OfficeHours {
        exceptions = List.copyOf(exceptions);
        build(ZoneId.of("UTC"), country, region, hours, exceptions, "");
    }

    /** The usual hours in a country. */
    public static OfficeHours usualIn(String country) {
        return new OfficeHours(country, Optional.empty(), USUAL, List.of());
    }

    /** How office hours are written. */
    public static Shape<OfficeHours> shape() {
        return SHAPE;
    }

    /**
     * The calendar of somebody who keeps these hours.
     *
     * @param zone where they do
     * @param name whose calendar it is, for explanations
     */
    public WorkCalendar in(ZoneId zone, String name) {
        return build(zone, country, region, hours, exceptions, name);
    }

    private static WorkCalendar build(ZoneId zone, String country, Optional<String> region, String hours,
            List<ExceptionalDay> exceptions,
            String name) {
        var calendar = WorkCalendar.in(zone).named(name).hours(hours)
                .holidays(country + region.map(part -> "/" + part).orElse(""));
        for (var exception : exceptions) {
            exception.closed.ifPresent(reason -> calendar.closed(exception.day, reason));
            exception.open.ifPresent(window -> calendar.open(exception.day, window));
        }
        return calendar.build();
    }
}
