package io.sopwright.exchange;

import io.sopwright.calendar.When;
import io.sopwright.onboarding.Onboarding.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Instants as files write them. A day without a time counts as noon, and noon is written as the day; parts of a second are not written.
 *
 * @param zone where the company's days begin
 */
record Moments(ZoneId zone) {

    Instant read(Happened happened) {
        return switch (happened.in(zone)) {
            case When.Day(var day) -> at(day);
            case When.Time(var instant) -> instant;
        };
    }

    Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    Happened written(Instant instant) {
        var time = LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
        return new Happened(time.toLocalTime().equals(LocalTime.NOON) ? time.toLocalDate().toString() : time.toString());
    }
}
