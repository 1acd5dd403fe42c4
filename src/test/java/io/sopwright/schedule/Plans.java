package io.sopwright.schedule;

import io.sopwright.calendar.When;
import io.sopwright.calendar.WorkCalendar;
import io.sopwright.field.Value;
import io.sopwright.process.ProcessDefinition;
import io.sopwright.process.SmallProcess;
import io.sopwright.source.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plans of North in Hamburg for South in New York; the first of June 2026 is a Monday. */
final class Plans {

    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private Plans() {}

    static Conditions conditions(String process) {
        var written = SmallProcess.written(process);
        return Conditions.of(ProcessDefinition.shape().read(written), written);
    }

    static List<Finding> check(String process) {
        return PlanCheck.findings(conditions(process), SmallProcess.written(process));
    }

    /** A process of one phase whose tasks are given, each on a line of its own. */
    static String tasks(String... tasks) {
        return "starts: signed\nphases:\n  - key: work\n    title: Work\n    tasks:\n      - " + String.join("\n      - ", tasks)
                + "\n";
    }

    static Calendars calendars() {
        return new Calendars(WorkCalendar.in("Europe/Berlin").hours("Mon-Fri 09:00-17:00").named("North").build(),
                WorkCalendar.in("America/New_York").hours("Mon-Thu 08:00-16:00").holidays("US").named("South").build());
    }

    static Run signedOn(LocalDate day) {
        return run(Map.of("signed", When.day(day)));
    }

    static Run signedAt(String instant) {
        return run(Map.of("signed", When.at(Instant.parse(instant))));
    }

    static Run run(Map<String, When> events) {
        return new Run("new", "US", List.of("a1"), Map.of(), events);
    }

    static Run run(String kind, List<String> products, Map<String, Value> facts) {
        return new Run(kind, "US", products, facts, Map.of("signed", When.day(MONDAY)));
    }

    /** The lines of a plan, {@code Title: date}; an expected date with a tilde, none with a dash. */
    static List<String> lines(String process, Run run) {
        return lines(Schedule.plan(conditions(process), run, calendars()).tasks());
    }

    static List<String> lines(List<? extends Planned> planned) {
        return planned.stream().map(task -> task.title() + ": " + task.due().map(Plans::date).orElse("-")).toList();
    }

    private static String date(PlannedDue due) {
        var from = due.due().earliest().map(date -> date.result().toString());
        var to = due.due().latest().map(date -> date.result().toString());
        return (due.expected() ? "~" : "") + from.map(begin -> begin + to.map(end -> " to " + end).orElse(" or later"))
                .orElseGet(() -> to.orElseThrow());
    }
}
