package io.sopwright.task;

import io.sopwright.run.TaskRow;
import io.sopwright.wording.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as people say it.
 *
 * @param on the day; nothing while no date is known
 * @param at the instant, where it is one
 * @param deadline whether it must be done by then; else it cannot be done before
 * @param expected whether the date still moves
 * @param now by which it is late or not
 */
public record DueDay(@Nullable LocalDate on, @Nullable Instant at, boolean deadline, boolean expected, Instant now, ZoneId zone) {

    static DueDay of(TaskRow task, Instant now, ZoneId zone) {
        return new DueDay(task.dueOn(), task.dueAt(), task.deadline(), task.expected(), now, zone);
    }

    /** Days from today; below 0 when it is past. Only where there is a day. */
    private long days() {
        return on == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), on);
    }

    /** Whether there is a date. */
    public boolean isKnown() {
        return on != null;
    }

    /** Whether it should have been done. A day is on time to its end. */
    public boolean isLate() {
        return deadline && (at == null ? days() < 0 : at.isBefore(now));
    }

    /** Whether it is to be done today, or should have been done. */
    public boolean isToday() {
        return isLate() || (isKnown() && days() <= 0);
    }

    /** {@code Tue 3 Mar, in 2 days}; empty without a date. */
    public String words(Words words) {
        if (on == null) {
            return "";
        }
        var day = words.of(deadline ? "task.due" : "task.not_before", date(words), distance(words));
        return expected ? words.of("task.expected", day) : day;
    }

    private String date(Words words) {
        var time = at == null ? "" : DateTimeFormatter.ofPattern(" HH:mm", words.locale()).withZone(zone).format(at);
        return on == null ? "" : DateTimeFormatter.ofPattern("EEE d MMM", words.locale()).format(on) + time;
    }

    private String distance(Words words) {
        return days() < 0 ? words.of("task.days_ago", -days()) : words.of("task.in_days", days());
    }

    /** The exact date, with its zone where it has an hour. */
    public String exact() {
        return at == null ? String.valueOf(on) : at.atZone(zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
