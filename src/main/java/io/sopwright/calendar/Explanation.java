package io.sopwright.calendar;

import io.sopwright.calendar.Reckoning.Step;
import io.sopwright.calendar.Reckoning.Verdict;
import io.sopwright.calendar.Walk.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** A trail that keeps everything it is told, in words. */
final class Explanation implements Trail {

    private final WorkCalendar calendar;
    private final LocalDate anchorDay;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String start = "";

    Explanation(Walk walk) {
        this.calendar = walk.calendar();
        this.anchorDay = walk.anchorDay();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** All that follows the lead: where hours began, what was skipped, what else happened. */
    String rest() {
        var skipped = Skips.of(steps, Verdict.SKIPPED, anchorDay.getYear());
        return start + (skipped.isEmpty() ? "" : ", skipping " + skipped) + String.join("", notes);
    }

    @Override
    public void started(Instant at) {
        var day = calendar.dateOf(at);
        start = ", counted from " + Words.time(at, calendar.zone()) + (day.equals(anchorDay) ? "" : " on " + inContext(day))
                + " because only the day is known";
    }

    @Override
    public void counted(LocalDate first, LocalDate last) {
        var direction = last.isBefore(first) ? Direction.BEFORE : Direction.AFTER;
        for (var day = first; !day.equals(last); day = direction.next(day)) {
            add(day, Verdict.COUNTED, "");
        }
        add(last, Verdict.COUNTED, "");
    }

    @Override
    public void counted(Interval time) {
        var rules = calendar.zone().getRules();
        for (var jump = rules.nextTransition(time.from()); jump != null && jump.getInstant().isBefore(time.to());) {
            notes.add(clockChange(jump));
            jump = rules.nextTransition(jump.getInstant());
        }
        calendar.dateOf(time.from()).datesUntil(calendar.dateOf(time.to()).plusDays(1))
                .forEach(day -> counted(day, calendar.whole(day).within(time)));
    }

    private void counted(LocalDate day, Interval time) {
        if (time.isEmpty()) {
            return;
        }
        var hours = hours(day, time);
        if (isCounted(day)) {
            var before = steps.removeLast();
            steps.add(new Step(day, Verdict.COUNTED, before.time().plus(time.length()), before.reason() + ", " + hours));
        } else {
            steps.add(new Step(day, Verdict.COUNTED, time.length(), hours));
        }
    }

    // a day that closes in the middle of the count was not skipped
    @Override
    public void skipped(LocalDate day) {
        if (!isCounted(day)) {
            add(day, Verdict.SKIPPED, whyClosed(day));
        }
    }

    @Override
    public void leftOut(LocalDate day, LocalDate next) {
        var counted = isCounted(day);
        if (counted) {
            steps.removeLast();
        }
        add(day, Verdict.SKIPPED, calendar.reason(day));
        if (counted) {
            add(next, Verdict.COUNTED, "");
        }
    }

    @Override
    public void clamped(LocalDate day) {
        notes.add(", clamped to " + inContext(day) + ", the last day of that month");
    }

    @Override
    public void rolled(LocalDate from, LocalDate to) {
        var direction = to.isBefore(from) ? Direction.BEFORE : Direction.AFTER;
        for (var day = from; !day.equals(to); day = direction.next(day)) {
            add(day, Verdict.ROLLED, whyClosed(day));
        }
        notes.add(", moved " + way(direction) + " past " + Skips.of(steps, Verdict.ROLLED, anchorDay.getYear()));
    }

    @Override
    public void rolled(Instant from, Instant to) {
        var direction = to.isBefore(from) ? Direction.BEFORE : Direction.AFTER;
        var day = calendar.dateOf(from);
        add(day, Verdict.ROLLED, calendar.isBusinessDay(day) ? "outside of business hours" : calendar.reason(day));
        notes.add(", moved " + way(direction) + " from " + Words.time(from, calendar.zone()) + " on " + inContext(day));
    }

    private void add(LocalDate day, Verdict verdict, String reason) {
        steps.add(new Step(day, verdict, Duration.ZERO, reason));
    }

    private boolean isCounted(LocalDate day) {
        return !steps.isEmpty() && steps.getLast().verdict() == Verdict.COUNTED && steps.getLast().day().equals(day);
    }

    // an open day is skipped only where hours are counted
    private String whyClosed(LocalDate day) {
        if (!calendar.isBusinessDay(day)) {
            return calendar.reason(day);
        }
        return calendar.open(day).isEmpty() ? "no hours in common" : "no hours left";
    }

    private String hours(LocalDate day, Interval time) {
        var toMidnight = time.to().equals(calendar.whole(day).to());
        return Words.time(time.from(), calendar.zone()) + "-" + (toMidnight ? "24:00" : Words.time(time.to(), calendar.zone()));
    }

    private String clockChange(ZoneOffsetTransition jump) {
        var size = jump.getDuration().abs();
        return ", clocks going " + (jump.isGap() ? "forward" : "back") + " " + Words.length(size) + " on "
                + inContext(jump.getDateTimeBefore().toLocalDate());
    }

    private String inContext(LocalDate day) {
        return Words.day(day, anchorDay.getYear());
    }

    private static String way(Direction direction) {
        return direction == Direction.AFTER ? "forward" : "back";
    }
}
