package io.sopwright.task;

import io.sopwright.calendar.When;
import io.sopwright.process.Phase;
import io.sopwright.run.Course;
import io.sopwright.schedule.Planned;
import io.sopwright.schedule.PlannedTask;
import io.sopwright.wording.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a date counts from: an event that happened, or one that is expected when the task that brings it about is due.
 *
 * @param event in words
 * @param when it happened, or is expected
 * @param known whether it happened
 * @param task the one that brings it about; empty when none does
 * @param phase the number of that task's phase in the process, from 1 on; 0 without a task
 */
public record Ground(String event, When when, boolean known, Optional<PlannedTask> task, int phase, ZoneId zone) {

    /** The grounds of a date: that which it counts from, then that which the date of that one counts from, and so on to one that happened. */
    static List<Ground> of(Course course, Planned planned) {
        var grounds = new ArrayList<Ground>();
        var seen = new HashSet<String>();
        Optional<? extends Planned> next = Optional.of(planned);
        while (next.isPresent()) {
            var ground = next.get().due().map(due -> due.anchor()).filter(seen::add).flatMap(event -> of(course, event));
            ground.ifPresent(grounds::add);
            next = ground.filter(found -> !found.known).flatMap(Ground::task);
        }
        return grounds;
    }

    private static Optional<Ground> of(Course course, String event) {
        var version = course.plan().version();
        var zone = version.company().zone();
        var task = course.plan().completing(event);
        var happened = Optional.ofNullable(course.known().events().get(event)).map(moment -> moment.in(zone));
        var when = happened.or(() -> task.flatMap(PlannedTask::due).map(due -> due.decisive().result()));
        return when.map(moment -> new Ground(version.process().events().getOrDefault(event, event), moment, happened.isPresent(),
                task, task.map(found -> number(course, found.phase())).orElse(0), zone));
    }

    /** The number of a phase in the process, from 1 on. */
    static int number(Course course, Phase phase) {
        return course.plan().version().process().phases().indexOf(phase) + 1;
    }

    /** A sentence or two: the event and its day, the task by its title and clause, the phase by its number and title. */
    public String words(Words words) {
        var counts = words.of(known ? "task.counts_from" : "task.counts_from_expected", event, day(words));
        return task.map(found -> counts + " " + words.of(known ? "task.brought_by" : "task.brought_when_due", name(found, words),
                phase, found.phase().title())).orElse(counts);
    }

    private static String name(PlannedTask task, Words words) {
        return task.clause().map(clause -> words.of("task.with_clause", task.title(), clause))
                .orElseGet(() -> words.of("task.quoted", task.title()));
    }

    private String day(Words words) {
        var day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", words.locale()).format(when.dateIn(zone));
        return when instanceof When.Time(var instant)
                ? day + DateTimeFormatter.ofPattern(", HH:mm", words.locale()).withZone(zone).format(instant)
                : day;
    }
}
