package io.sopwright.task;

import gg.jte.html.HtmlTemplateOutput;
import io.sopwright.calendar.Reckoning;
import io.sopwright.onboarding.LineWords;
import io.sopwright.pages.task.JtetaskGenerated;
import io.sopwright.phase.Stage;
import io.sopwright.process.Item;
import io.sopwright.process.Task;
import io.sopwright.run.Course;
import io.sopwright.run.ItemRow;
import io.sopwright.run.TaskRow;
import io.sopwright.schedule.Planned;
import io.sopwright.trace.EntryRow;
import io.sopwright.web.Entry;
import io.sopwright.web.Page;
import io.sopwright.web.Shell;
import io.sopwright.wording.Message;
import io.sopwright.wording.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One task, with all that belongs to it.
 *
 * @param planned what the plan says of it; empty when it is no longer part of it
 * @param evidence what the process asks for
 * @param giving the form with which it is given to somebody
 * @param entry what was typed into a form of this page and refused
 */
public record TaskPage(TaskLine line, Course course, TaskRow task, Optional<Planned> planned, List<Line> items,
        List<String> evidence,
        List<AttachmentRow> files, List<EntryRow> trace, Giving giving, Entry entry, boolean configures,
        ZoneId zone) implements Page {

    /** An item, and what it asks for. */
    public record Line(ItemRow row, Optional<Item> item) {

        /** What is written down for it, as a key; empty where a tick says all. */
        public String result() {
            return item.flatMap(Item::result).map(type -> type.name().toLowerCase(Locale.ROOT)).orElse("");
        }

        /** {@code 2–5 mm}: the bounds, the unit and how many pieces; empty without. */
        public String bounds() {
            var range = item.map(Line::range).orElse("");
            return (range + " " + item.flatMap(Item::unit).orElse("")).strip();
        }

        private static String range(Item item) {
            return item.min().map(least -> item.max().map(most -> least.toPlainString() + "–" + most.toPlainString())
                    .orElse("≥ " + least.toPlainString()))
                    .orElseGet(() -> item.max().map(most -> "≤ " + most.toPlainString()).orElse(""));
        }
    }

    public TaskPage {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
        files = List.copyOf(files);
        trace = List.copyOf(trace);
    }

    static TaskPage of(TaskLine line, Course course, TaskRow task, List<AttachmentRow> files, List<EntryRow> trace,
            boolean configures, ZoneId zone) {
        var definition = Completions.definition(course, task);
        var items = course.items(task).stream()
                .map(row -> new Line(row, definition.map(found -> found.items().get(row.position())))).toList();
        return new TaskPage(line, course, task, course.planned(task), items, definition.map(Task::evidence).orElse(List.of()),
                files,
                trace, Giving.of(course, task, "task"), Entry.of("task", Map.of()), configures, zone);
    }

    /** The same, with what was typed and what is wrong with it. */
    TaskPage refused(Entry refused) {
        return new TaskPage(line, course, task, planned, items, evidence, files, trace, giving, refused, configures, zone);
    }

    /** The same, with to whom it was to be given, and why it is not. */
    TaskPage refused(String to, Message why) {
        return new TaskPage(line, course, task, planned, items, evidence, files, trace, giving.refused(to, why), entry,
                configures,
                zone);
    }

    /** Whether it can be given to somebody. */
    public boolean isGivable() {
        return line.may() && line.isUnfinished() && !course.onboarding().isOver();
    }

    private LineWords words() {
        return new LineWords(course.plan().version().process(), course.plan().people());
    }

    /** The hint, and what else belongs to it, a sentence each. */
    public List<String> notes() {
        return planned.map(found -> Stream
                .concat(LineWords.lead(found).stream(), words().notes(found).stream()).toList()).orElse(List.of());
    }

    /** Who else takes part. */
    public List<String> with() {
        return planned.map(words()::with).orElse(List.of());
    }

    /** What a meeting talks about, a line each. */
    public List<String> agenda() {
        return planned.map(found -> words().agenda(found).stream().map(LineWords::words).toList()).orElse(List.of());
    }

    /** How the date came about, or what is known of one that is not known yet. */
    public String why() {
        return planned.map(found -> found.due().map(due -> due.decisive().toString()).orElseGet(() -> words().someTime(found)))
                .orElse("");
    }

    /** What the date counts from, a sentence or two each: events, tasks and phases by their names. */
    public List<String> grounds(Words words) {
        return planned.stream().flatMap(found -> Ground.of(course, found).stream()).map(ground -> ground.words(words)).toList();
    }

    /** How often it is done, and which time this is; empty for what is done once. */
    public String rhythm() {
        return planned.filter(found -> found.turn().isPresent()).map(words()::why).orElse("");
    }

    /** Its phase, by number and title, with its window and its days; empty for what the communication plan asks for. */
    public String phase(Words words) {
        return Stage.of(course).stream().filter(stage -> !stage.isCommunication() && stage.key().equals(task.phase())).findFirst()
                .map(stage -> words.of("task.in_phase", stage.number(), stage.title(),
                        stage.days(words.locale()).isEmpty() ? "–" : stage.days(words.locale())))
                .orElse("");
    }

    /** Each day on the way to the date. */
    public List<Reckoning.Step> steps() {
        return planned.flatMap(Planned::due).map(due -> due.decisive().steps()).orElse(List.of());
    }

    /** The evidence that is not there yet. */
    public List<String> missing() {
        return evidence.stream().filter(wanted -> files.stream().noneMatch(file -> file.evidence().equals(wanted))).toList();
    }

    /** A time on the company's clocks. */
    public String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", locale).withZone(zone).format(instant);
    }

    @Override
    public void write(HtmlTemplateOutput out, Shell shell) {
        JtetaskGenerated.render(out, null, shell, this);
    }
}
