package io.sopwright.calendar;

import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.function.Executable;

/** The companies of these tests: North in Bavaria, South in California. */
final class Calendars {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Calendars() {}

    static WorkCalendar north() {
        return WorkCalendar.in(BERLIN).named("North").hours("Mon-Thu 09:00-12:30, 13:15-18:00; Fri 09:00-15:00").holidays("DE/by")
                .build();
    }

    static WorkCalendar south() {
        return WorkCalendar.in(ZoneId.of("America/Los_Angeles")).named("South").hours("Mon-Fri 08:00-17:00").holidays("US/ca")
                .build();
    }

    static WorkCalendar always(String zone) {
        return WorkCalendar.in(ZoneId.of(zone)).hours("Mon-Sun 00:00-24:00").build();
    }

    static When day(String day) {
        return When.day(LocalDate.parse(day));
    }

    static When at(String time, String zone) {
        return When.at(LocalDateTime.parse(time).atZone(ZoneId.of(zone)).toInstant());
    }

    static When berlin(String time) {
        return at(time, "Europe/Berlin");
    }

    static Reckoning within(String offset, When anchor, WorkCalendar calendar) {
        return DueRule.notLaterThan(Offset.parse(offset)).due(anchor, calendar).latest().orElseThrow();
    }

    static String refusal(Executable act) {
        return Objects.requireNonNull(assertThrowsExactly(IllegalArgumentException.class, act).getMessage());
    }
}
