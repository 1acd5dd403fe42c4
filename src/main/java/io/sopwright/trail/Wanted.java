package io.sopwright.trail;

import io.micronaut.http.HttpParameters;
import io.sopwright.database.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What of a trail somebody wants to see, as it stands in an address; what cannot be read is as if it were not there.
 *
 * @param person the id of a member, or {@link #PROGRAM}; empty for everybody
 * @param kind of the subject
 * @param subject its id
 * @param since the first day, in the company's zone
 * @param until the last day
 */
public record Wanted(String person, String kind, String subject, String since, String until) {

    /** Who did what nobody did. */
    static final String PROGRAM = "program";

    // what both databases can hold
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    static Wanted of(HttpParameters asked) {
        return new Wanted(asked.getFirst("person").orElse(""), asked.getFirst("kind").orElse(""),
                asked.getFirst("subject").orElse(""), asked.getFirst("since").orElse(""), asked.getFirst("until").orElse(""));
    }

    /** The number of the member; 0 for everybody, -1 for the program itself. */
    long personNumber() {
        return person.equals(PROGRAM) ? -1 : Id.read(person).orElse(0L);
    }

    long subjectNumber() {
        return Id.read(subject).orElse(0L);
    }

    Instant begin(ZoneId zone) {
        return day(since).map(day -> day.atStartOfDay(zone).toInstant()).orElse(FIRST);
    }

    /** The first moment that is not wanted any more. */
    Instant end(ZoneId zone) {
        return day(until).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(LAST);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text))
                            .filter(day -> day.getYear() >= 2000 && day.getYear() < 9999);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
