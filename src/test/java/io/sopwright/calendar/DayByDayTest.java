package io.sopwright.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.sopwright.calendar.DueRule.Counting;
import io.sopwright.calendar.DueRule.Roll;
import io.sopwright.calendar.Reckoning.Step;
import io.sopwright.calendar.Reckoning.Verdict;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Made-up calendars and rules, compared with the slowest way that is surely right. */
class DayByDayTest {

    private static final long SEED = 20260227;
    private static final LocalDate FROM = LocalDate.parse("2023-12-01");
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
            "UTC");

    private final Random random = new Random(SEED);

    /** A calendar and, kept apart from it, the days on which it is closed. */
    private record Made(WorkCalendar calendar, Set<DayOfWeek> weekdays, Set<LocalDate> closed, Set<LocalDate> opened) {

        boolean isOpen(LocalDate day) {
            return opened.contains(day) || (weekdays.contains(day.getDayOfWeek()) && !closed.contains(day));
        }

        /** Open 09:00-12:00 and 13:00-17:00 on open days. */
        boolean isOpen(ZonedDateTime time) {
            int hour = time.getHour();
            return isOpen(time.toLocalDate()) && hour >= 9 && hour < 17 && hour != 12;
        }
    }

    private Made made() {
        var weekdays = new TreeSet<DayOfWeek>(Set.of(DayOfWeek.of(1 + random.nextInt(7))));
        var closed = new TreeSet<LocalDate>();
        var opened = new TreeSet<LocalDate>();
        var builder = WorkCalendar.in(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        for (int i = 0; i < 4; i++) {
            weekdays.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        builder.hours(hours(weekdays));
        for (int i = 0; i < 40; i++) {
            var day = FROM.plusDays(random.nextInt(900));
            if (random.nextInt(4) > 0) {
                builder.closed(day, "closed " + i);
                closed.add(day);
                opened.remove(day);
            } else {
                builder.open(day, "09:00-12:00, 13:00-17:00");
                opened.add(day);
                closed.remove(day);
            }
        }
        return new Made(builder.build(), weekdays, closed, opened);
    }

    private static String hours(Set<DayOfWeek> weekdays) {
        return String.join(", ", weekdays.stream().map(DayOfWeek::name).toList()) + " 09:00-12:00, 13:00-17:00";
    }

    @Test
    void business_days_agree_with_walking_day_by_day() {
        for (int calendars = 0; calendars < 60; calendars++) {
            var made = made();
            for (int i = 0; i < 100; i++) {
                var anchor = FROM.plusDays(random.nextInt(800));
                int amount = 1 + random.nextInt(30);
                var counting = random.nextBoolean() ? Counting.NEXT_DAY : Counting.ANCHOR_DAY;
                var before = random.nextBoolean();
                var rule = DueRule.notLaterThan(new Span(amount, Span.Unit.BUSINESS_DAY)).counting(counting);
                var due = (before ? rule.before() : rule).due(When.day(anchor), made.calendar).latest().orElseThrow();
                assertEquals(When.day(slowly(made, anchor, amount, counting, before ? -1 : 1)), due.result(),
                        () -> "seed " + SEED + ": " + due);
                stepsAgree(made, due, amount);
            }
        }
    }

    private static LocalDate slowly(Made made, LocalDate anchor, int amount, Counting counting, int step) {
        var day = counting == Counting.ANCHOR_DAY ? anchor.minusDays(step) : anchor;
        for (int left = amount; left > 0;) {
            day = day.plusDays(step);
            left -= made.isOpen(day) ? 1 : 0;
        }
        return day;
    }

    private static void stepsAgree(Made made, Reckoning due, int amount) {
        var steps = due.steps();
        assertEquals(amount, steps.stream().filter(step -> step.verdict() == Verdict.COUNTED).count());
        assertTrue(steps.stream().allMatch(step -> made.isOpen(step.day()) == (step.verdict() == Verdict.COUNTED)));
        assertEquals(due.result(), When.day(steps.getLast().day()));
        assertEquals(steps.size(), steps.stream().map(Step::day).distinct().count());
        assertEquals(steps.size() - 1L, Math.abs(steps.getLast().day().toEpochDay() - steps.getFirst().day().toEpochDay()));
    }

    @Test
    void business_hours_agree_with_walking_minute_by_minute() {
        for (int calendars = 0; calendars < 25; calendars++) {
            var made = made();
            for (int i = 0; i < 8; i++) {
                var anchor = FROM.atStartOfDay(made.calendar.zone()).plusMinutes(random.nextInt(800 * 24 * 60)).toInstant();
                int amount = 1 + random.nextInt(20);
                var due = DueRule.notLaterThan(new Span(amount, Span.Unit.BUSINESS_HOUR)).due(When.at(anchor), made.calendar)
                        .latest().orElseThrow();
                var result = ((When.Time) due.result()).instant();
                assertEquals(slowly(made, anchor, amount), result, () -> "seed " + SEED + ": " + due);
                assertEquals(Duration.ofHours(amount),
                        due.steps().stream().map(Step::time).reduce(Duration.ZERO, Duration::plus));
                assertEquals(Duration.ofHours(amount), made.calendar.businessTime(anchor, result));
                var back = DueRule.notLaterThan(new Span(amount, Span.Unit.BUSINESS_HOUR)).before()
                        .due(When.at(result), made.calendar).latest();
                assertEquals(Duration.ofHours(amount),
                        made.calendar.businessTime(((When.Time) back.orElseThrow().result()).instant(), result));
            }
        }
    }

    private static Instant slowly(Made made, Instant anchor, int hours) {
        var at = anchor;
        for (int left = 60 * hours; left > 0; at = at.plusSeconds(60)) {
            left -= made.isOpen(at.atZone(made.calendar.zone())) ? 1 : 0;
        }
        return at;
    }

    @Test
    void business_time_adds_up_wherever_it_is_split() {
        for (int i = 0; i < 300; i++) {
            var calendar = WorkCalendar.either(made().calendar, WorkCalendar.both(made().calendar, made().calendar));
            var start = FROM.plusDays(random.nextInt(700)).atStartOfDay(calendar.zone()).toInstant();
            var middle = start.plusSeconds(random.nextInt(40 * 24 * 3600));
            var end = middle.plusSeconds(random.nextInt(40 * 24 * 3600));
            assertEquals(calendar.businessTime(start, end),
                    calendar.businessTime(start, middle).plus(calendar.businessTime(middle, end)));
        }
    }

    @Test
    void rolled_dates_land_on_business_days_and_never_cross_their_event() {
        for (int i = 0; i < 2000; i++) {
            var made = made();
            var anchor = FROM.plusDays(random.nextInt(800));
            var roll = random.nextBoolean() ? Roll.FORWARD : Roll.BACK;
            var offset = random.nextBoolean()
                    ? new Span(random.nextInt(20), Span.Unit.DAY)
                    : new Ordinal(Ordinal.Unit.WEEK, 1 + random.nextInt(4));
            var due = DueRule.notLaterThan(offset).roll(roll).due(When.day(anchor), made.calendar).latest().orElseThrow();
            var day = due.result().dateIn(made.calendar.zone());
            assertTrue(made.isOpen(day), due::toString);
            assertFalse(day.isBefore(anchor), due::toString);
            assertTrue(due.steps().stream().filter(step -> step.verdict() == Verdict.ROLLED)
                    .noneMatch(step -> made.isOpen(step.day())));
        }
    }

    @Test
    void two_calendars_agree_with_asking_each() {
        for (int i = 0; i < 100; i++) {
            var one = made();
            var other = made();
            var both = WorkCalendar.both(one.calendar, other.calendar);
            var either = WorkCalendar.either(one.calendar, other.calendar);
            FROM.datesUntil(FROM.plusDays(900)).forEach(day -> {
                assertEquals(one.isOpen(day) && other.isOpen(day), both.isBusinessDay(day));
                assertEquals(one.isOpen(day) || other.isOpen(day), either.isBusinessDay(day));
            });
        }
    }
}
